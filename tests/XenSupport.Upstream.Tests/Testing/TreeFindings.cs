using XenSupport.Reading.Findings;
using XenSupport.Upstream.Checks;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Testing;

/// <summary>What the comparison with the source and other releases finds, as lines of a report.</summary>
internal static class TreeFindings
{
    /// <summary>The findings in the last tree.</summary>
    /// <returns>For each finding: path, line, the piece of text, id and message.</returns>
    public static IEnumerable<string> Of(params XenTree[] trees)
    {
        List<TreeReading> readings = [.. trees.Select(tree => TreeReading.Read(tree)!)];
        return TreeChecker.Check(readings, [])[^1].Select(found => Describe(found, trees[^1]));
    }

    private static string Describe(LocatedFinding located, XenTree tree)
    {
        var text = tree.Read(located.Path)!;
        var range = located.Finding.Range;
        var line = text.AsSpan(0, range.Start).Count('\n') + 1;
        return $"{located.Path}:{line} '{range.Of(text)}' {located.Finding.Rule.Id} {located.Finding.Message}";
    }
}
