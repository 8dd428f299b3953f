using System.Reflection;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>Limits merged from the statements of several releases.</summary>
public class MergedLimitTests
{
    [Theory]
    [InlineData("Limit: 64", "Limit: 128", 64, 64)]
    [InlineData("Limit: 128", "Limit: 64", 64, 64)]
    [InlineData("Limit: 128\n    Limit-Security: 32", "Limit: 64", 64, 32)]
    [InlineData("Limit: 128\n    Limit-Security: 32", "Limit: 64\n    Limit-Security: 16", 64, 16)]
    [InlineData("Limit: 64", "", null, null)]
    [InlineData("", "Limit: 64", null, null)]
    [InlineData("Limit: 64", "Limit: many", null, null)]
    [InlineData("Limit: 64", "Limit: 64 GiB", null, null)]
    [InlineData(
        "Status: Supported up to 64. Hosts with more CPUs are supported, but not security supported.",
        "Limit: 128",
        128,
        64)]
    public void It_is_the_lowest_if_every_release_states_one(
        string older,
        string newer,
        int? supportedMax,
        int? securityMax)
    {
        foreach (var releases in new[] { (older, newer), (newer, older) })
        {
            var code = SeveralReleases.Load(("4.20", Limit(releases.Item1)), ("4.21", Limit(releases.Item2)));

            Assert.Equal(supportedMax, code.Get("XenLimits.A.SupportedMax"));
            Assert.Equal(securityMax, code.Get("XenLimits.A.SecuritySupportedMax"));
            Assert.Equal("a", code.Get("XenLimits.A.Key"));
        }
    }

    [Theory]
    [InlineData("", "Limit: 4096", "4.20 not stated, 4.21 4096", "4.20 not stated, 4.21 4096")]
    [InlineData("Limit: 8 TiB", "", "4.20 8 TiB, 4.21 not stated", "4.20 8 TiB, 4.21 not stated")]
    [InlineData("Limit: many", "Limit: 64", "4.20 not stated, 4.21 64", "4.20 not stated, 4.21 64")]
    [InlineData("Limit: >1 TiB", "Limit: 8 TiB", "4.20 no maximum stated, 4.21 8 TiB", "4.20 no maximum stated, 4.21 8 TiB")]
    [InlineData("Status: Experimental\n    Limit: 64", "Limit: 64", null, "4.20 no maximum stated, 4.21 64")]
    public void A_limit_that_a_release_lacks_is_an_error_that_tells_the_history(
        string older, string newer, string? supported, string securitySupported)
    {
        var type = SeveralReleases.Run(("4.20", Limit(older)), ("4.21", Limit(newer))).Load().GetType("XenLimits")!;
        var fields = type.GetNestedType("A")!.GetFields().ToLookup(field => field.Name.Replace("Bytes", ""));

        Assert.Equal(supported, HistoryOf(fields["SupportedMax"].Single()));
        Assert.Equal(securitySupported, HistoryOf(fields["SecuritySupportedMax"].Single()));
    }

    [Fact]
    public void Each_release_keeps_its_own()
    {
        var code = SeveralReleases.Load(("4.20", Limit("Limit: 64")), ("4.21", Limit("Limit: 128")));

        Assert.Equal([64, 128], code.Releases.Select(statement => statement.FindLimit("a")?.SupportedMax));
    }

    [Fact]
    public void Its_documentation_never_promises_security_support_before_the_release() => Assert.Contains(
        "<b>A</b>: Supported up to 64, with security support (Xen 4.20).<br/>"
            + "Supported up to 64, not yet with security support (Xen 4.21-unstable).",
        SeveralReleases.Run(("4.20", Limit("Limit: 64")), ("4.21-unstable", Limit("Limit: 64")))
            .Sources["XenLimits.A.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Its_documentation_has_the_limit_of_each_release() => Assert.Contains(
        "<b>A</b>: Not stated (Xen 4.19).<br/>Supported up to 64, with security support (Xen 4.20).<br/>"
            + "Supported up to 128, with security support (Xen 4.21\u20134.22).",
        SeveralReleases.Run(
            ("4.19", ""), ("4.20", Limit("Limit: 64")), ("4.21", Limit("Limit: 128")), ("4.22", Limit("Limit: 128")))
            .Sources["XenLimits.A.g.cs"],
        StringComparison.Ordinal);

    private static string Limit(string lines) => lines.Length == 0 ? "" : $"## A\n\n    {lines}\n";

    private static string? HistoryOf(FieldInfo field)
    {
        var obsolete = field.GetCustomAttribute<ObsoleteAttribute>();
        Assert.True(obsolete?.IsError ?? true);
        return obsolete?.Message;
    }
}
