using XenSupport.Tool.Tests.Testing;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>What the page tells about a release itself is in the head of its column, and only there.</summary>
public class HeadTests
{
    [Fact]
    public void A_release_has_its_dates_in_the_head_of_its_column() => Assert.Equal(
        "Xen 4.21 notes released 2025-11-19 supported until 2028-11-19 security until 2030-11-19",
        TextOf(OfAll().QuerySelector("th[data-release='4.21']")!));

    [Theory]
    [InlineData("4.23-unstable", "unreleased")]
    [InlineData("4.23-rc", "")]
    [InlineData("4.23", "unreleased")]
    public void A_release_that_is_not_out_has_no_dates_yet(string version, string until) => Assert.Equal(
        $"Xen {version} released not yet supported until not yet security until not yet",
        TextOf(HeadOf($"release\t{version}\t\t\t{until}\t")));

    [Fact]
    public void A_date_that_a_released_statement_lacks_is_not_known() => Assert.Equal(
        "Xen 4.20 released 2025-03-05 supported until not known security until not known",
        TextOf(HeadOf("release\t4.20\t2025-03-05\t\t\t")));

    [Fact]
    public void The_dates_and_the_version_are_nowhere_else()
    {
        var page = OfAll();
        string[] dates = [.. page.QuerySelectorAll("thead small").Select(date => date.TextContent.Split(' ')[^1])];

        Assert.Equal(3 * XenReleases.All.Count, dates.Distinct().Count());
        Assert.DoesNotContain(page.QuerySelectorAll("tbody td"), cell => dates.Any(cell.TextContent.Contains));
        Assert.Null(page.GetElementById("release-support--xen-version"));
        Assert.DoesNotContain("Release Support", page.QuerySelector("select[name=chapter]")!.TextContent);
    }

    private static AngleSharp.Dom.IElement HeadOf(string release) =>
        Of(SupportStatement.FromData(1, [release, Rows.Section("pvh", "PVH"), Rows.Entry("pvh")]))
            .QuerySelector("th[data-release]")!;
}
