using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Compares each statement with its source, and with the statements of other releases.</summary>
internal static class TreeChecker
{
    /// <summary>Returns the findings in each tree, with the path of the file in the tree.</summary>
    /// <param name="trees">The trees with a statement.</param>
    /// <param name="packaged">Xen's releases, which are used where no tree is for that release.</param>
    public static IReadOnlyList<IReadOnlyList<LocatedFinding>> Check(
        IReadOnlyList<TreeReading> trees, IEnumerable<KnownRelease> packaged)
    {
        // A short statement need not have every row of Xen's.
        var areXens = trees.All(static tree => StatementRecognizer.IsAsLongAsXens(tree.Sections));
        var releases = new List<KnownRelease>();
        foreach (var release in trees.Select(KnownRelease.Of).OfType<KnownRelease>().Concat(areXens ? packaged : []))
        {
            if (!releases.Exists(other => other.CompareTo(release) == 0))
            {
                releases.Add(release);
            }
        }

        releases.Sort();
        return [.. trees.Select(tree => Check(tree, releases))];
    }

    private static IReadOnlyList<LocatedFinding> Check(TreeReading tree, List<KnownRelease> releases)
    {
        if (KnownRelease.Of(tree) is not { } own)
        {
            return [];
        }

        var older = releases.FindAll(release => release.CompareTo(own) < 0);
        var newer = releases.FindAll(release => release.CompareTo(own) > 0);
        return
        [
            .. VersionChecker.Check(tree),
            .. CorrectionChecker.Check(tree, older, newer),
            .. VanishedKeyChecker.Check(tree, older),
            .. SpellingChecker.Check(tree),
            .. LimitScopeChecker.Check(tree),
            .. DependencyChecker.Check(tree),
            .. RemovedFeatureChecker.Check(tree),
            .. RemarkChecker.Check(tree),
        ];
    }
}
