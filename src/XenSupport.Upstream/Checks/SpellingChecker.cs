using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds qualifiers, labels and architectures in headings that differ only in case or separators.</summary>
internal static class SpellingChecker
{
    private const string Separators = " -_/";

    /// <summary>Where a name appears. Names in different places may differ on purpose.</summary>
    private enum Role
    {
        Heading,
        Qualifier,
        Label,
        Modifier,
    }

    public static IEnumerable<LocatedFinding> Check(TreeReading tree) =>
        from name in tree.Features.SelectMany(NamesOf)
        group name by $"{name.Role} {Fold(name.Text)}" into names
        let spellings = names.GroupBy(static name => name.Text).OrderByDescending(static one => one.Count()).ToList()
        from other in spellings.Skip(1)
        select TreeReading.Locate(
            Finding.Create(TreeRules.TwoSpellings, other.First().Range, other.Key, spellings[0].Key));

    private static IEnumerable<Name> NamesOf(Section section) =>
        section.Fields.SelectMany(NamesOf).Concat(ArchitectureOf(section));

    private static IEnumerable<Name> NamesOf(FieldLine field)
    {
        if (field.Qualifier is { } qualifier)
        {
            yield return new Name(Role.Qualifier, qualifier, field.QualifierRange);
        }

        if (field.Name == SupportField.Status)
        {
            var start = 0;
            foreach (var piece in field.Value.Split(','))
            {
                var range = new TextRange(start, piece.Length).Trim(field.Value);
                yield return new Name(
                    start == 0 ? Role.Label : Role.Modifier, range.Of(field.Value), field.LocateInValue(range));
                start += piece.Length + 1;
            }
        }
    }

    /// <summary>The part of a title before a slash or colon: <c>ARM</c> of <c>ARM/Non-PCI passthrough</c>.</summary>
    private static IEnumerable<Name> ArchitectureOf(Section section)
    {
        if (section.Title.IndexOfAny(['/', ':']) is > 0 and var end && end < section.Title.Length - 1)
        {
            yield return new Name(
                Role.Heading, section.Title[..end], new TextRange(section.TitleRange.Start, end));
        }
    }

    /// <summary>The name in capitals, without separators other than those between digits.</summary>
    private static string Fold(string text) => string.Concat(
        text.Where((letter, index) => !Separators.Contains(letter) || IsBetweenDigits(index, text))).ToUpperInvariant();

    private static bool IsBetweenDigits(int index, string text) =>
        index > 0 && index < text.Length - 1 && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]);

    private sealed record Name(Role Role, string Text, TextRange Range);
}
