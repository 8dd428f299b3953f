using System.Text.RegularExpressions;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;

namespace XenSupport.Editions.Prose;

/// <summary>
/// The project's own prose, shared between releases: <c># anchor</c>, or <c># anchor (4.17-4.20)</c> for some of them,
/// then the description, and below <c>## Caveats</c> what qualifies the status.
/// </summary>
internal sealed partial class ProseLibrary
{
    private readonly ILookup<string, SectionProse> _sections;

    private ProseLibrary(string introduction, IEnumerable<SectionProse> sections)
    {
        Introduction = introduction;
        _sections = sections.ToLookup(static section => section.Anchor, StringComparer.Ordinal);
    }

    /// <summary>The text before the first section, which every statement begins with.</summary>
    public string Introduction { get; }

    /// <exception cref="FormatException">The range in a heading is malformed.</exception>
    public static ProseLibrary Parse(string text)
    {
        var pieces = SectionHeading().Split(text);
        return new ProseLibrary(
            pieces[0].Trim(),
            pieces.Skip(1).Chunk(2).Select(static piece => ParseSection(piece[0].Trim(), piece[1])));
    }

    /// <summary>Finds the prose for a section of a release. Prose for some releases precedes prose for all.</summary>
    public SectionProse Find(string anchor, ReleaseModel release) =>
        _sections[anchor]
            .Where(section => section.Range.Contains(release))
            .OrderBy(static section => section.Range == VersionRange.All)
            .FirstOrDefault(SectionProse.None);

    private static SectionProse ParseSection(string heading, string text)
    {
        var (anchor, range) = heading.Split(" (") switch
        {
            [var name] => (name, VersionRange.All),
            [var name, var releases] when VersionRange.TryParse(releases.TrimEnd(')'), out var some) => (name, some),
            _ => throw new FormatException($"'{heading}' is not an anchor, or an anchor with a range of releases"),
        };
        var parts = CaveatsHeading().Split(text);
        return new SectionProse(anchor, range, parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim() ?? "");
    }

    [GeneratedRegex("^# (.*)$", RegexOptions.Multiline)]
    private static partial Regex SectionHeading();

    [GeneratedRegex("^## Caveats$", RegexOptions.Multiline)]
    private static partial Regex CaveatsHeading();
}
