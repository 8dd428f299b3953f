using AngleSharp.Html.Parser;
using XenSupport.Testing;
using XenSupport.Tool.Matrix;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>
/// Every row that upstream's own tool makes from the same releases is on the page: value, marks and link.
/// </summary>
public class UpstreamMatrixTests
{
    /// <summary>A section that has a description only in the tool's overlay, not in Xen's statement.</summary>
    private const string DescribedByTheTool = "memory";

    /// <summary>The oldest release that upstream's tool was not run on.</summary>
    private const string WithoutOracle = "4.22";

    private const string ReleaseSection = "release-support";

    private static readonly Lazy<HashSet<Row>> Page = new(ReadPage);

    public static TheoryData<string> Versions { get; } = [.. PackagedStatements.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_row_is_on_the_page(string version)
    {
        var rows = ReadOracle(version);

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
                .Where(cells => cells[0] == ReleaseSection && cells[1] != "release-support--release-notes"),
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

    private static HashSet<Row> ReadOracle(string version) =>
        [
            .. from line in Corpus.ReadOracle("xen-" + version).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let cells = line.Split('\t')
            // The dates of a release are in the head of its column.
            where cells[0] != ReleaseSection
            select new Row(
                version,
                cells[0],
                cells[1],
                cells[2],
                cells[3] == "desc=1" || cells[0] == DescribedByTheTool,
                cells[4] == "caveat=1"),
        ];

    /// <summary>
    /// The rows as a reader finds them: what a cell links to, and what its row says about the release.
    /// </summary>
    private static HashSet<Row> ReadPage()
    {
        var page = new HtmlParser().ParseDocument(ToolRun.Of("matrix").Output);
        var rows = new HashSet<Row>();
        foreach (var line in page.QuerySelectorAll(".entry"))
        {
            var detail = line.NextElementSibling!;
            foreach (var link in detail.QuerySelectorAll("li a[href^=http]"))
            {
                var (key, version) = link.TextContent.Split(" in Xen ") is [var name, var release]
                    ? (name, release)
                    : default;
                var history = detail
                    .QuerySelectorAll(".wide > table > tbody > tr")
                    .Single(row => Holds(row.QuerySelector("th")!.TextContent, version));
                rows.Add(
                    new Row(
                        version,
                        link.GetAttribute("href")!
                            .Split($"https://xenbits.xen.org/docs/{version}-testing/SUPPORT.html#")[1],
                        key,
                        // Of two lines about one implementation, upstream's tool keeps the last. The page has both.
                        history.QuerySelector("td")!.TextContent.Split("; Status ")[0],
                        detail
                            .QuerySelectorAll("h3")
                            .Any(head =>
                                head.TextContent.StartsWith("Description", StringComparison.Ordinal)
                                && Holds(head.TextContent.Split("Xen ")[1], version)),
                        line.QuerySelector($"[data-release='{version}'] .mark.caveats") is not null));
            }
        }

        return rows;
    }

    private static bool Holds(string releases, string version)
    {
        var bounds = releases.Split('\u2013');
        return XenVersion.Parse(bounds[0]).CompareTo(XenVersion.Parse(version)) <= 0
            && XenVersion.Parse(version).CompareTo(XenVersion.Parse(bounds[^1])) <= 0;
    }

    private sealed record Row(
        string Version,
        string Anchor,
        string Key,
        string Value,
        bool IsDescribed,
        bool HasCaveat);
}
