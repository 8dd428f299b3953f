using XenSupport.Reading.Files;
using XenSupport.Reading.Releases;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Lint;

/// <summary>Finds what is wrong with statements and overlays.</summary>
/// <param name="progress">Reports how many files have been read.</param>
internal sealed class Linter(FindingLocator locator, ProgressLine progress)
{
    /// <summary>The findings, in the order of the files and of the text in each.</summary>
    public LintReport Lint(IReadOnlyList<LintSource> sources)
    {
        var readings = progress.Over(sources, "reading")
            .Select(source => StatementReader.Read(
                new StatementSource(source.Path, source.Text, source.IsOverlay), CancellationToken.None))
            .ToList();
        var acrossFiles = FileComparison.Compare(readings)
            .ToLookup(located => located.Path, located => located.Finding);
        return new LintReport(
            [.. sources.Select(source => source.Path)],
            [
                .. sources.Zip(readings).SelectMany(pair =>
                    locator.Locate(pair.First, pair.Second.Findings.Concat(acrossFiles[pair.First.Path]))),
            ]);
    }
}
