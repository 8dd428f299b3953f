using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using XenSupport.Git;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;
using XenSupport.Upstream.Branches;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>The page of a clone has a column for each branch, and every row that upstream's own tool makes.</summary>
public class CloneMatrixTests
{
    private static readonly Lazy<HashSet<UpstreamRow>> PageOfXen =
        new(() => UpstreamRow.ReadPage(PageOf(XenClone.Find())));

    public static TheoryData<string> VersionsWithOracle { get; } =
        [.. Enumerable.Range(10, 12).Select(minor => $"4.{minor}")];

    [Fact]
    public void The_head_of_a_column_has_the_edition_and_its_commit()
    {
        using var xen = new SmallXen();
        xen.Branch("4.30");
        var edition = xen.Commit(SmallStatement.Of("4.30"), "2025-06-01");

        Assert.Equal(
            "Xen 4.30 notes released 2025-03-05 supported until 2026-09-05 security until 2030-03-05 "
            + $"edition of 2025-06-01 commit {edition}",
            TextOf(PageOf(xen.Folder).QuerySelector("th[data-release='4.30']")!));
    }

    [Fact]
    public void Development_is_a_column_that_is_not_released_and_without_security_support()
    {
        using var xen = new SmallXen();
        xen.Commit(
            SmallStatement.Of("4.31-unstable", securitySupportUntil: "Unreleased - not yet security-supported")
                .Replace("2025-03-05", "n/a", StringComparison.Ordinal),
            "2025-06-01");
        var page = PageOf(xen.Folder);
        var cell = page.GetElementById("shadow-paging")!.QuerySelector("td")!;

        Assert.Contains(
            "released not yet",
            TextOf(page.QuerySelector("th[data-release='4.31-unstable']")!),
            StringComparison.Ordinal);
        Assert.Equal("supported-no", cell.ClassName);
        Assert.Equal("not yet", cell.GetAttribute("data-security"));
        Assert.Equal("Supported no security support yet caveats", TextOf(cell));
    }

    [Theory]
    [MemberData(nameof(VersionsWithOracle))]
    public void Every_row_that_upstream_has_is_on_the_page(string version)
    {
        var xen = new GitRepository(XenClone.Find());
        var branch = BranchFinder.ListReleases(xen).Single(branch => $"{branch.Release}" == version);
        var blob = xen.ReadBlobs([$"{branch.Reference}:{BranchFinder.StatementFile}"]).Single();
        Assert.SkipUnless(
            blob!.Text == Corpus.ReadStatement("xen-" + version),
            $"{branch.Name} has another edition than the one from which upstream's rows were made.");

        var rows = UpstreamRow.ReadOracle(version);

        Assert.True(rows.Count > 140);
        Assert.Empty(rows.Except(PageOfXen.Value));
    }

    private static IDocument PageOf(string clone)
    {
        var run = ToolRun.Of("matrix", "--git", clone);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new HtmlParser().ParseDocument(run.Output);
    }
}
