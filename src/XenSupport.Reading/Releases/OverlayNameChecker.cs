using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Releases;

/// <summary>
/// Finds overlay entries with a misspelt key: no statement has it, but one has a key that differs by a letter. Such an
/// entry would restrict a feature that does not exist.
/// </summary>
internal static class OverlayNameChecker
{
    // Short words, and words with digits, often differ by one character on purpose: 'x86 PV' and 'x86 PVH'.
    private const int FewestLetters = 5;

    public static IEnumerable<LocatedFinding> Check(IReadOnlyList<StatementReading> readings)
    {
        var keys = new HashSet<string>(
            readings.Where(static reading => !reading.IsOverlay).SelectMany(KeysOf), StringComparer.Ordinal);
        foreach (var overlay in readings.Where(static reading => reading.IsOverlay))
        {
            foreach (var key in KeysOf(overlay).Distinct().Where(key => !keys.Contains(key)))
            {
                if (keys.FirstOrDefault(other => IsOneSlipFrom(key, other)) is { } meant)
                {
                    var place = overlay.Places.Places.First(place => place.Entry.Key == key).Value;
                    yield return new LocatedFinding(overlay.Path, DataFindings.OverlayNearStatement(place, key, meant));
                }
            }
        }
    }

    private static IEnumerable<string> KeysOf(StatementReading reading) =>
        reading.Statement?.Sections.SelectMany(static section => section.Entries).Select(static entry => entry.Key)
        ?? [];

    private static bool IsOneSlipFrom(string key, string other)
    {
        var words = key.Split('-');
        var otherWords = other.Split('-');
        if (words.Length != otherWords.Length)
        {
            return false;
        }

        var differing = Enumerable.Range(0, words.Length).Where(i => words[i] != otherWords[i]).Take(2).ToList();
        return differing.Count == 1
            && words[differing[0]] is { Length: >= FewestLetters } word
            && word.All(char.IsLetter)
            && Spelling.Distance(word, otherWords[differing[0]]) == 1;
    }
}
