using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>Features merged from the statements of several releases.</summary>
public class MergedFeatureTests
{
    private const string Unstated = "";

    [Theory]
    [InlineData("Supported", "Supported", true, true)]
    [InlineData("Supported", "Deprecated", true, true)]
    [InlineData("Supported", "Supported, with caveats", true, false)]
    [InlineData("Supported", "Supported, not security supported", true, false)]
    [InlineData("Tech Preview", "Supported", false, false)]
    [InlineData("Supported", "Tech Preview", false, false)]
    [InlineData(Unstated, "Supported", false, false)]
    [InlineData("Supported", Unstated, false, false)]
    [InlineData("Supported", "No security support, not recommended", false, false)]
    public void It_is_supported_if_every_release_says_so(
        string older, string newer, bool isSupported, bool isSecuritySupported)
    {
        var code = SeveralReleases.Load(("4.20", Feature(older)), ("4.21", Feature(newer)));

        Assert.Equal(isSupported, code.Get("XenFeatures.A.IsSupported"));
        Assert.Equal(isSecuritySupported, code.Get("XenFeatures.A.IsSecuritySupported"));
    }

    [Fact]
    public void A_release_without_security_support_yet_removes_it_from_all()
    {
        var code = SeveralReleases.Load(("4.20", Feature("Supported")), ("4.21-rc", Feature("Supported")));

        Assert.Equal(true, code.Get("XenFeatures.A.IsSupported"));
        Assert.Equal(false, code.Get("XenFeatures.A.IsSecuritySupported"));
    }

    [Theory]
    [InlineData("Supported", "Supported", "Supported", null)]
    [InlineData("Tech Preview", "Supported", "Supported", "4.19 Tech Preview, 4.20\u20134.21 Supported")]
    [InlineData("Supported", "Tech Preview.", "Supported", "4.19 Supported, 4.20 Tech Preview, 4.21 Supported")]
    [InlineData(Unstated, Unstated, "Supported", "4.19\u20134.20 not stated, 4.21 Supported")]
    [InlineData("Supported", "Supported", Unstated, "4.19\u20134.20 Supported, 4.21 not stated")]
    public void If_releases_differ_using_the_status_is_an_error_that_gives_the_history(
        string first, string second, string third, string? history)
    {
        var run = SeveralReleases.Run(
            "class C { const XenSupport.SupportStatus S = XenFeatures.A.Status; }",
            ("4.19", Feature(first)), ("4.20", Feature(second)), ("4.21", Feature(third)));

        var errors = run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}");
        Assert.Equal(history is null ? [] : [$"CS0619 'XenFeatures.A.Status' is obsolete: '{history}'"], errors);
    }

    [Fact]
    public void The_security_support_can_differ_when_the_status_does_not()
    {
        var run = SeveralReleases.Run(
            "class C { const XenSupport.SupportStatus S = XenFeatures.A.Status; const XenSupport.SecuritySupport X = XenFeatures.A.SecuritySupport; }",
            ("4.20", Feature("Supported")),
            ("4.21", Feature("Supported, with caveats")));

        var error = Assert.Single(
            run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            "'XenFeatures.A.SecuritySupport' is obsolete: '4.20 Supported, 4.21 Supported, with caveats'",
            error.GetMessage(null));
    }

    [Theory]
    [InlineData("Experimental", "Supported", "Supported", "4.20")]
    [InlineData("Experimental", "Experimental", "Deprecated", "4.21")]
    [InlineData(Unstated, Unstated, "Supported", "4.21")]
    [InlineData("Supported", "Experimental", "Supported", "4.21")]
    [InlineData("Supported", "Supported", "Supported", null)]
    [InlineData("Experimental", "Supported", "Experimental", null)]
    [InlineData("Experimental", "Supported", Unstated, null)]
    public void SupportedSince_is_where_current_support_begins(string first, string second, string third, string? since)
    {
        var code = SeveralReleases.Load(("4.19", Feature(first)), ("4.20", Feature(second)), ("4.21", Feature(third)));

        Assert.Equal(since, code.Get("XenFeatures.A.SupportedSince"));
    }

    [Fact]
    public void The_history_is_in_an_attribute_and_in_the_documentation()
    {
        var run = SeveralReleases.Run(
            ("4.18", ""),
            ("4.19", Feature("Tech Preview")),
            ("4.20", Feature("Supported")),
            ("4.21", Feature("Supported")));

        var source = run.Sources["XenFeatures.A.g.cs"];
        Assert.Contains(
            "XenFeature(\"a\", \"4.18 Unstated; 4.19 TechPreview NotSupported; 4.20 Supported Supported; 4.21 Supported Supported\")",
            source,
            StringComparison.Ordinal);
        Assert.Contains(
            "<b>A</b>: Not stated (Xen 4.18).<br/>Tech Preview (Xen 4.19). Security support: no.<br/>Supported (Xen 4.20\u20134.21). Security support: yes, until 2030-03-05.",
            source,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Supported", "yes, until 2030-03-05.", "not yet.")]
    [InlineData("Supported, with caveats", "under conditions, until 2030-03-05.", "not yet.")]
    [InlineData("Supported, security support external", "by another project.", "by another project.")]
    [InlineData("Supported, not security supported", "no.", "no.")]
    public void Hover_never_promises_security_support_before_the_release(
        string value, string released, string unreleased)
    {
        var source = SeveralReleases
            .Run(("4.20", Feature(value)), ("4.21-unstable", Feature(value)))
            .Sources["XenFeatures.A.g.cs"];

        Assert.Contains(
            $"{value} (Xen 4.20). Security support: {released}<br/>"
                + $"{value} (Xen 4.21-unstable). Security support: {unreleased}",
            source,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.19", "4.20", "4.21", "4.19\u20134.21")]
    [InlineData("4.17", "4.19", "4.20", "4.17, 4.19 and 4.20")]
    [InlineData("4.21-rc", "4.22-unstable", "4.23-unstable", "4.21-rc\u20134.23-unstable")]
    [InlineData("4.21-rc", "4.22-unstable", "unstable", "4.21-rc, 4.22-unstable and unstable")]
    [InlineData("4.20", "4.21", "5.0", "4.20, 4.21 and 5.0")]
    public void A_span_of_releases_covers_only_those_in_the_build(
        string first,
        string second,
        string third,
        string span) =>
        Assert.Contains(
            $"Supported (Xen {span}).",
            SeveralReleases
                .Run((first, Feature("Supported")), (second, Feature("Supported")), (third, Feature("Supported")))
                .Sources["XenFeatures.A.g.cs"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("bzImage, ELF", "ELF, bzImage, raw", "bzImage ELF")]
    [InlineData("bzImage", "ELF", null)]
    [InlineData("bzImage", Unstated, null)]
    public void A_list_has_the_values_that_every_release_has(string older, string newer, string? values)
    {
        var code = SeveralReleases.Load(("4.20", List(older)), ("4.21", List(newer)));

        Assert.Equal(values, code.FindValues("XenFeatures.A") is { } list ? string.Join(' ', list) : null);

        static string List(string list) => "## A\n\n" + (list.Length == 0 ? "" : $"    Supported: {list}\n");
    }

    [Theory]
    [InlineData("4.20", "4.21", true)]
    [InlineData("4.20", null, true)]
    [InlineData(null, "4.20", false)]
    [InlineData("4.19", "4.19", false)]
    [InlineData(null, null, false)]
    public void The_range_selects_the_releases_that_count(string? min, string? max, bool isSupported)
    {
        var properties = new Dictionary<string, string>
        {
            ["XenMinVersion"] = min ?? "",
            ["XenMaxVersion"] = max ?? "",
        };
        var code = LoadedCode.Of(
            SeveralReleases.Run(
                "",
                properties,
                ("4.19", Feature("Experimental")),
                ("4.20", Feature("Supported")),
                ("4.21", Feature("Supported"))));

        Assert.Equal(isSupported, code.Get("XenFeatures.A.IsSupported"));
        Assert.Equal(3, code.Releases.Count);
    }

    [Fact]
    public void A_feature_found_only_outside_the_range_keeps_its_class()
    {
        var properties = new Dictionary<string, string> { ["XenMinVersion"] = "4.21" };
        var code = LoadedCode.Of(SeveralReleases.Run("", properties, ("4.20", Feature("Supported")), ("4.21", "")));

        Assert.Equal("a", code.Get("XenFeatures.A.Key"));
        Assert.Equal(false, code.Get("XenFeatures.A.IsSupported"));
    }

    // The range is an error, but the generated code must still compile.
    [Fact]
    public void Without_a_targeted_release_the_classes_exist_and_support_nothing()
    {
        var properties = new Dictionary<string, string> { ["XenMinVersion"] = "4.22" };
        var run = SeveralReleases.Run(
            "",
            properties,
            ("4.20", Feature("Supported") + "\n    Limit: 4\n"),
            ("4.21", Feature("Supported")));

        Assert.Empty(run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Contains("[_XenFeature(\"a\", \"\")]", run.Sources["XenFeatures.A.g.cs"], StringComparison.Ordinal);
        Assert.Equal(false, LoadedCode.Of(run).Get("XenFeatures.A.IsSupported"));
    }

    [Theory]
    [InlineData(
        "4.18",
        "",
        "'4.18' is not a valid value for XenMinVersion; expected the version of a statement in the build: 4.20, 4.21-rc"
    )]
    [InlineData("four", "", "'four' is not a valid value for XenMinVersion; expected a version such as 4.20")]
    [InlineData("4.20", "4.21", null)]
    public void A_range_that_matches_no_statement_is_an_error(string min, string max, string? message)
    {
        var properties = new Dictionary<string, string> { ["XenMinVersion"] = min, ["XenMaxVersion"] = max };
        var run = SeveralReleases.Run(
            "",
            properties,
            ("4.20", Feature("Supported")),
            ("4.21-rc", Feature("Supported")));

        Assert.Equal(
            message is null ? [] : [message],
            run.Diagnostics.Where(item => item.Id == "XEN1033").Select(item => item.GetMessage(null)));
    }

    [Fact]
    public void Releases_are_ordered_by_version_not_by_file()
    {
        var code = SeveralReleases.Load(
            ("unstable", ""),
            ("4.21", ""),
            ("4.9", ""),
            ("4.22-unstable", ""),
            ("4.20", ""));

        Assert.Equal(
            ["4.9", "4.20", "4.21", "4.22-unstable", "unstable"],
            code.Releases.Select(statement => statement.Release.VersionText));
    }

    private static string Feature(string status) =>
        status.Length == 0 ? "" : $"## A\n\n    Status: {status}\n\nSome caveats.\n";
}
