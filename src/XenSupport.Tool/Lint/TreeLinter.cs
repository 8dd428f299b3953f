using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Tool.CommandLine;
using XenSupport.Upstream.Branches;
using XenSupport.Upstream.Checks;
using XenSupport.Upstream.Trees;
using Catalogue = XenSupport.Reading.Findings.Rules;

namespace XenSupport.Tool.Lint;

/// <summary>Finds what is wrong with statements that are part of Xen's source.</summary>
/// <param name="progress">Reports how many files have been read.</param>
internal sealed class TreeLinter(FindingLocator locator, ProgressLine progress)
{
    /// <summary>The findings, in the order of the trees, of the files in each, and of the text.</summary>
    /// <param name="trees">The trees; those without a statement are skipped.</param>
    /// <param name="packaged">Statements of other releases to compare with.</param>
    public LintReport Lint(IReadOnlyList<XenTree> trees, IEnumerable<SupportStatement> packaged)
    {
        var readings = progress.Over(trees, "reading").Select(TreeReading.Read).OfType<TreeReading>().ToList();
        var ofTrees = TreeChecker.Check(readings, packaged.Select(KnownRelease.Of));
        var acrossFiles = FileComparison.Compare([.. readings.Select(tree => tree.Reading)])
            .ToLookup(located => located.Path, located => located.Finding);
        var files = readings
            .SelectMany((tree, index) => Locate(tree, ofTrees[index], acrossFiles[tree.Reading.Path]))
            .ToList();
        return new LintReport(
            [.. files.Select(file => file.Path)], [.. files.SelectMany(file => file.Findings)]);
    }

    /// <summary>The findings by file: the statement first, then the other files that have any.</summary>
    private IEnumerable<(string Path, IEnumerable<LintFinding> Findings)> Locate(
        TreeReading tree, IEnumerable<LocatedFinding> ofTree, IEnumerable<Finding> acrossFiles)
    {
        // XEN4005 reports these as well.
        var findings = tree.Reading.Findings
            .Concat(acrossFiles.Where(finding => finding.Rule != Catalogue.PossibleRename))
            .Select(TreeReading.Locate)
            .Concat(ofTree)
            .ToLookup(located => located.Path, located => located.Finding);
        return
            from file in findings.Select(found => found.Key).Prepend(BranchFinder.StatementFile).Distinct()
            let path = tree.Tree.NameOf(file)
            select (path, locator.Locate(new LintSource(path, tree.Tree.Read(file) ?? ""), findings[file]));
    }
}
