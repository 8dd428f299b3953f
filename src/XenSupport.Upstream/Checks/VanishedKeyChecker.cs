using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds keys of the release before that a statement does not have.</summary>
internal static class VanishedKeyChecker
{
    private const int MostSuccessors = 3;

    public static IEnumerable<LocatedFinding> Check(TreeReading tree, KnownRelease? older)
    {
        if (older is null || tree.Entries.FirstOrDefault() is not { } first)
        {
            yield break;
        }

        var entries = tree.Entries.DistinctBy(static entry => entry.Key).ToDictionary(static entry => entry.Key);
        var added = entries.Values.Where(entry => !older.Rows.ContainsKey(entry.Key)).ToList();
        foreach (var key in older.Rows.Keys.Where(key => IsMissed(key, entries, tree.Tree)))
        {
            if (added.Exists(entry => KeySpelling.IsSlip(key, entry.Key)))
            {
                continue;
            }

            var successors = added
                .Where(entry => KeyLikeness.AreAlike(key, entry.Key))
                .OrderByDescending(entry => KeyLikeness.CountSharedWords(key, entry.Key))
                .Take(MostSuccessors)
                .ToList();
            yield return TreeReading.Locate(Finding.Create(
                TreeRules.VanishedKey,
                PlaceOf(successors is [var likeliest, ..] ? likeliest : first, tree),
                older.Name,
                key,
                Describe(successors)));
        }
    }

    // A known rename keeps the row's history, and a feature that is gone from the source needs no row.
    private static bool IsMissed(string key, Dictionary<string, EntryModel> entries, XenTree tree) =>
        !entries.ContainsKey(key) && !entries.ContainsKey(Rename.Newest(key)) && !HomeChecker.IsGone(key, tree);

    private static TextRange PlaceOf(EntryModel entry, TreeReading tree) => tree.Reading.Places[entry.Id];

    private static string Describe(List<EntryModel> successors) => successors.Count == 0
        ? "no new key is similar to it"
        : $"its likeliest successor is {QuotedList.Join(successors.Select(static entry => entry.Key), "or")}";
}
