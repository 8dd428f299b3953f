using XenSupport.Testing;
using XenSupport.Tool.Matrix;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>
/// Every row that upstream's own tool makes from the same releases is on the page: value, marks and link.
/// </summary>
public class UpstreamMatrixTests
{
    /// <summary>The oldest release that upstream's tool was not run on.</summary>
    private const string WithoutOracle = "4.22";

    private static readonly Lazy<HashSet<UpstreamRow>> Page = new(() => UpstreamRow.ReadPage(ParsedPage.OfAll()));

    public static TheoryData<string> Versions { get; } = [.. PackagedStatements.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_row_is_on_the_page(string version)
    {
        // The tool's overlay describes a section that Xen's statement does not.
        var rows = UpstreamRow.ReadOracle(version)
            .Select(row => row.Anchor == "memory" ? row with { IsDescribed = true } : row)
            .ToList();

        Assert.True(rows.Count > 140);
        Assert.Empty(rows.Except(Page.Value));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_date_is_in_the_head_of_a_column(string version)
    {
        var head = ParsedPage.OfAll().QuerySelector($"th[data-release='{version}']")!.TextContent;

        Assert.All(
            Corpus.ReadOracle("xen-" + version).Split('\n')
                .Select(line => line.Split('\t'))
                // The text of the link to the release notes is prose.
                .Where(cells => cells[0] == UpstreamRow.ReleaseSection && cells[1] != "release-support--release-notes"),
            cells => Assert.Contains(cells[2], head, StringComparison.Ordinal));
    }

    [Fact]
    public void What_Xen_does_not_state_is_marked_as_the_tools()
    {
        // Upstream's tool misses these because of their indentation.
        string[] lost = ["arm-guest-psci-support--mandatory", "arm-guest-psci-support--migrateinfotype"];
        var statements = XenReleases.All
            .TakeWhile(statement => statement.Release.VersionText != WithoutOracle)
            .ToArray();
        var xens = statements
            .SelectMany(statement =>
                Corpus.ReadOracle("xen-" + statement.Release).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split('\t')[1])
            .Concat(lost)
            .ToHashSet();
        var rows = SupportMatrix.Create(statements).Rows;

        Assert.Equal(
            rows.Where(row => row.Stated.All(cell => !xens.Contains(cell.Entry.Key))).Select(row => row.Key),
            rows.Where(row => row.IsOfOverlay).Select(row => row.Key));
    }
}
