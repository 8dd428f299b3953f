using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Inputs;

/// <summary>The metadata that a project sets on its files.</summary>
public class StatementFileTests
{
    private const string Misspelt = """
        # Release Support

            Xen-Version: 4.20
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support

        ## Xenstore

            Status: Expermental
            Stats, x86: Supported
        """;

    [Theory]
    [InlineData("", "XEN1003 XEN1001")]
    [InlineData("XEN1003", "XEN1001")]
    [InlineData("xen1003", "XEN1001")]
    [InlineData("XEN1003 XEN1001", "")]
    [InlineData("XEN1008, XEN1001", "XEN1003")]
    [InlineData("XEN1003;XEN1020", "XEN1001")]
    public void Silenced_diagnostics_are_not_reported_for_the_file(string noWarn, string reported) =>
        Assert.Equal(reported, ReportedOf("a.md", [("a.md", Misspelt)], "a.md", noWarn));

    [Fact]
    public void Silenced_diagnostics_are_reported_for_other_files()
    {
        var other = Misspelt.Replace("4.20", "4.21", StringComparison.Ordinal);

        Assert.Equal(
            "XEN1003 XEN1001",
            ReportedOf("b.md", [("a.md", Misspelt), ("b.md", other)], "a.md", "XEN1003 XEN1001"));
    }

    [Fact]
    public void A_diagnostic_about_several_files_can_be_silenced_too() =>
        Assert.Equal(
            "",
            ReportedOf("b.md", [("a.md", Misspelt), ("b.md", Misspelt)], "b.md", "XEN1003 XEN1001 XEN1023"));

    [Theory]
    [InlineData("XEN10O3")]
    [InlineData("CS1591")]
    [InlineData("XEN1003 1001")]
    public void An_invalid_id_is_an_error(string noWarn) =>
        Assert.Contains("XEN1033", ReportedOf("a.md", [("a.md", Misspelt)], "a.md", noWarn), StringComparison.Ordinal);

    [Fact]
    public void A_file_included_twice_counts_once() =>
        Assert.Equal("XEN1003 XEN1001", ReportedOf("a.md", [("a.md", Misspelt), ("a.md", Misspelt)], "a.md", ""));

    private static string ReportedOf(
        string path,
        (string Path, string Text)[] files,
        string silencedPath,
        string noWarn)
    {
        var run = GeneratorRun.Of(
            files, items: new Dictionary<string, ItemMetadata> { [silencedPath] = new(NoWarn: noWarn) });
        Assert.Contains("XenFeatures.Xenstore.g.cs", run.Sources.Keys);
        return string.Join(' ', run.Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == path)
            .Select(diagnostic => diagnostic.Id));
    }
}
