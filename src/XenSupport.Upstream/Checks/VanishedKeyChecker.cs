using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds keys of the release before that a statement does not have.</summary>
internal static class VanishedKeyChecker
{
    private const int MostSuccessors = 3;

    /// <param name="older">The older releases, oldest first.</param>
    public static IEnumerable<LocatedFinding> Check(TreeReading tree, IReadOnlyList<KnownRelease> older)
    {
        if (older is not [.., var before] || !tree.Entries.Any())
        {
            yield break;
        }

        var earlier = older.Take(older.Count - 1).ToList();
        var entries = tree.Entries.DistinctBy(static entry => entry.Key).ToDictionary(static entry => entry.Key);
        var added = entries.Values.Where(entry => !before.Rows.ContainsKey(entry.Key)).ToList();
        foreach (var key in before.Rows.Keys.Where(key => IsMissed(key, entries, tree.Tree)))
        {
            if (!KeySpelling.IsEstablished(key, earlier) && added.Exists(entry => KeySpelling.IsSlip(key, entry.Key)))
            {
                // The release before has the odd spelling, and this one has corrected it.
                continue;
            }

            var successors = FindSuccessors(key, added);
            yield return TreeReading.Locate(Finding.Create(
                TreeRules.VanishedKey,
                tree.Reading.Places[(successors.FirstOrDefault() ?? FindNearest(key, tree)).Id],
                before.Name,
                key,
                Describe(successors)));
        }
    }

    // A known rename keeps the row's history, and a feature that is gone from the source needs no row.
    private static bool IsMissed(string key, Dictionary<string, EntryModel> entries, XenTree tree) =>
        !entries.ContainsKey(key)
        && !entries.ContainsKey(Rename.Newest(key))
        && !RemovedFeatureChecker.IsRemoved(key, tree);

    private static List<EntryModel> FindSuccessors(string key, List<EntryModel> added) =>
    [
        .. added
            .Where(entry => KeyLikeness.AreAlike(key, entry.Key) || KeySpelling.DifferInHyphens(key, entry.Key))
            .OrderByDescending(entry => KeyLikeness.CountSharedWords(key, entry.Key))
            .Take(MostSuccessors),
    ];

    /// <summary>The first row of the section that had the key, or of the statement if the section is gone.</summary>
    private static EntryModel FindNearest(string key, TreeReading tree) =>
        tree.Entries.FirstOrDefault(entry => KnownRelease.AnchorOf(entry.Key) == KnownRelease.AnchorOf(key))
        ?? tree.Entries.First();

    private static string Describe(List<EntryModel> successors) => successors.Count == 0
        ? "no new key is similar to it"
        : $"its likeliest successor is {QuotedList.Join(successors.Select(static entry => entry.Key), "or")}";
}
