using XenSupport.Reading.Findings;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds mistakes that a newer release does not have, and this one still has.</summary>
internal static class CorrectionChecker
{
    /// <param name="older">The older releases, oldest first.</param>
    /// <param name="newer">The newer releases, oldest first.</param>
    public static IEnumerable<LocatedFinding> Check(
        TreeReading tree, IReadOnlyList<KnownRelease> older, IReadOnlyList<KnownRelease> newer) =>
        [.. CheckMistakes(tree, newer), .. CheckNames(tree, older, newer)];

    private static IEnumerable<LocatedFinding> CheckMistakes(TreeReading tree, IReadOnlyList<KnownRelease> newer) =>
        from section in KnownRelease.MistakesOf(tree)
        from finding in section.DistinctBy(static finding => finding.Rule)
        let mistake = new Mistake(finding.Rule.Id, section.Key.Anchor)
        let corrected = newer.FirstOrDefault(release =>
            release.HasSection(mistake.Anchor) && !release.Mistakes.Contains(mistake))
        where corrected is not null
        select TreeReading.Locate(Finding.Create(
            TreeRules.CorrectedLater,
            finding.Range,
            $"The mistake in '{section.Key.Title}' ({mistake.Rule})",
            corrected.Name));

    /// <summary>Finds keys that are new in this release and that the next one spells differently.</summary>
    private static IEnumerable<LocatedFinding> CheckNames(
        TreeReading tree, IReadOnlyList<KnownRelease> older, IReadOnlyList<KnownRelease> newer)
    {
        if (newer is not [var next, ..])
        {
            return [];
        }

        var keys = tree.Entries.Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var added = next.Rows.Keys.Where(key => !keys.Contains(key)).ToList();
        return
            from entry in tree.Entries
            where !next.Rows.ContainsKey(entry.Key) && !KeySpelling.IsEstablished(entry.Key, older)
            let corrected = added.FirstOrDefault(key => KeySpelling.IsSlip(entry.Key, key))
            where corrected is not null
            select TreeReading.Locate(Finding.Create(
                TreeRules.CorrectedLater,
                tree.Reading.Places[entry.Id],
                $"The spelling of '{entry.Key}', now '{corrected}',",
                next.Name));
    }
}
