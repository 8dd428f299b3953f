using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Tests.Testing;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>A range that does not fit the statements of a build is reported for the project.</summary>
public class VersionRangeCheckerTests
{
    [Theory]
    [InlineData(
        "4.18",
        "",
        "'4.18' is not a valid value for XenMinVersion; expected the version of a statement in the build: 4.20, 4.21-rc"
    )]
    [InlineData(
        "",
        "4.22",
        "'4.22' is not a valid value for XenMaxVersion; expected the version of a statement in the build: 4.20, 4.21-rc"
    )]
    [InlineData(
        "4.21",
        "4.20",
        "'4.21' is not a valid value for XenMinVersion; expected at most 4.20, the value of XenMaxVersion")]
    [InlineData("4.20", "4.21", null)]
    [InlineData("4.20", "", null)]
    [InlineData("", "4.20-rc", null)]
    [InlineData("", "", null)]
    public void A_bound_must_be_the_version_of_a_statement(string min, string max, string? message)
    {
        var read = Read(min, max, ReadTogether.Statement("4.21-rc", ""), ReadTogether.Statement("4.20", ""));

        Assert.Equal(message is null ? [] : [message], read.Messages);
        Assert.All(read.Places, place => Assert.Equal("XEN1033", place));
    }

    [Fact]
    public void Two_bounds_that_no_statement_has_are_two_findings() => Assert.Equal(
        [
            "'4.19' is not a valid value for XenMinVersion; expected the version of a statement in the build: 4.20",
            "'4.18' is not a valid value for XenMaxVersion; expected the version of a statement in the build: 4.20",
        ],
        Read("4.19", "4.18", ReadTogether.Statement("4.20", "")).Messages);

    [Theory]
    [InlineData("4.18", "4.19", null)]
    [InlineData(
        "4.19",
        "4.18",
        "'4.19' is not a valid value for XenMinVersion; expected at most 4.18, the value of XenMaxVersion")]
    public void Without_a_statement_the_bounds_are_compared_with_each_other(string min, string max, string? message) =>
        Assert.Equal(message is null ? [] : [message], Read(min, max).Messages);

    [Theory]
    [InlineData("4.20", null)]
    [InlineData("4.19-4.20", null)]
    [InlineData("-4.19", "'-4.19' is not a valid value for Xen; expected a range with a release of the build: 4.20, 4.21")]
    [InlineData("4.22-", "'4.22-' is not a valid value for Xen; expected a range with a release of the build: 4.20, 4.21")]
    public void An_overlay_must_be_for_a_release_of_the_build(string range, string? message)
    {
        var statements = Read("", "", ReadTogether.Statement("4.20", ""), ReadTogether.Statement("4.21", ""))
            .Set.Statements;
        Assert.True(VersionRange.TryParse(range, out var parsed));
        Overlay[] overlays = [new("limits.md", "limits", parsed, statements[0])];

        Assert.Equal(
            message is null ? [] : [("limits.md", message)],
            VersionRangeChecker.Check(overlays, statements).Select(found => (found.Path, found.Finding.Message)));
        Assert.Empty(VersionRangeChecker.Check(overlays, default));
    }

    private static ReadTogether Read(string min, string max, params StatementSource[] files) =>
        ReadTogether.FilesInRange(new VersionRange(ParseBound(min), ParseBound(max)), files);

    private static XenVersion? ParseBound(string text) => text.Length == 0 ? null : XenVersion.Parse(text);
}
