using System.Security.Cryptography;
using System.Text;
using XenSupport.Reading.Fragments;

namespace XenSupport.Editions.Prose;

/// <summary>
/// Fingerprints of Xen's prose, which reveal changes to it without keeping any of it: one line for each release and
/// section.
/// </summary>
/// <param name="Lines">By release and anchor, in order.</param>
internal sealed record ProseFingerprints(IReadOnlyDictionary<(XenVersion Release, string Anchor), string> Lines)
{
    private const int Length = 12;

    public static ProseFingerprints Of(IEnumerable<ReleasedStatement> statements) =>
        new(
            (from statement in statements
             from section in statement.Sections
             where section.HasProse
             select (Key: (statement.Version, section.Anchor), Value: Of(section)))
            .ToDictionary(static line => line.Key, static line => line.Value));

    public static ProseFingerprints Parse(string text) =>
        new(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Split('\t'))
                .ToDictionary(static cells => (XenVersion.Parse(cells[0]), cells[1]), static cells => cells[2]));

    public string Write() =>
        string.Concat(Lines.Select(static line => $"{line.Key.Release}\t{line.Key.Anchor}\t{line.Value}\n"));

    /// <summary>
    /// Lists the sections whose prose has changed since the earlier fingerprints; those of a new release are compared
    /// with the previous release.
    /// </summary>
    public IEnumerable<string> FindChanged(ProseFingerprints earlier)
    {
        var releases = earlier.Lines.Keys.Select(static key => key.Release).Distinct().ToList();
        foreach (var ((release, anchor), fingerprint) in Lines)
        {
            var known = releases.Where(other => other <= release).DefaultIfEmpty().Max();
            if (earlier.Lines.TryGetValue((known, anchor), out var before) && before != fingerprint)
            {
                yield return $"{release} {anchor}: not as in {(known == release ? "the earlier edition" : $"{known}")}";
            }
        }
    }

    private static string Of(Section section)
    {
        var prose = string.Join('\n', section.ProseBeforeFragment.Concat(section.ProseAfterFragment)
            .Select(static block => $"{block.Kind} {block.Text}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(prose)))[..Length];
    }
}
