using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Checks;

/// <summary>Finds field lines that were recovered from prose, and those that repeat a field of their section.</summary>
internal static class FieldLineChecker
{
    private const string Indentation = "    ";

    public static void Check(
        List<Section> sections, string version, string text, bool isOverlay, FindingList findings)
    {
        // If the root is missing, which XEN1027 says, every feature is outside of it.
        var hasFeatures = isOverlay
            || sections.Exists(static section => section is { Level: 1, Root: SectionRoot.Features });
        foreach (var section in sections)
        {
            Check(section, version, text, hasFeatures, findings);
        }
    }

    private static void Check(
        Section section, string version, string text, bool hasFeatures, FindingList findings)
    {
        var stated = section.Fields.Count > 1 ? new HashSet<string>(StringComparer.OrdinalIgnoreCase) : null;
        foreach (var field in section.Fields)
        {
            if (field.Origin == FieldLineOrigin.Recovered)
            {
                var finding = DataFindings.FragmentInProse(field.NameRange, field.Name);
                Report(finding with { Correction = FindIndentation(field, section, text) }, field);
            }

            if (field.Vocabulary == FieldVocabulary.Definition)
            {
                continue;
            }

            if (section.IsOutsideFeatures
                && field.Vocabulary == FieldVocabulary.Feature
                && (hasFeatures || section.Level == 1))
            {
                findings.Add(DataFindings.FieldOutsideFeatures(
                    field.NameRange,
                    field.Head,
                    section.IsMisplacedFeature ? "it is read as if it were below that heading" : "it is not read"));
            }

            if (stated?.Add(field.Head) == false)
            {
                Report(DataFindings.RepeatedField(HeadRange(field), field.Head, section.Title), field);
            }
        }

        void Report(Finding finding, FieldLine field) =>
            findings.Add(Errata.Apply(finding, version, section.KeyOf(field), field.Value));
    }

    /// <summary>
    /// Indents a field line, after an empty line; null if anything but blanks precedes it, or if the indentation of
    /// the line above is enough.
    /// </summary>
    private static Correction? FindIndentation(FieldLine field, Section section, string text)
    {
        var start = StartOfLine(text, field.NameRange.Start);
        var blanks = TextRange.FromBounds(start, field.NameRange.Start);
        if (!blanks.Trim(text).IsEmpty || start == 0)
        {
            return null;
        }

        var endOfAbove = start - (text[start - 1] == '\n' && start > 1 && text[start - 2] == '\r' ? 2 : 1);
        var above = TextRange.FromBounds(StartOfLine(text, endOfAbove), endOfAbove);
        var isIndented = blanks.Of(text) == Indentation;
        if (!MayPrecede(above, section, text))
        {
            return new Correction(
                blanks,
                text.Substring(endOfAbove, start - endOfAbove) + Indentation,
                isIndented ? "Insert an empty line" : "Indent by four spaces after an empty line");
        }

        return isIndented ? null : new Correction(blanks, Indentation, "Indent by four spaces");
    }

    /// <summary>Whether a fragment may follow a line, or will once that line is indented too.</summary>
    private static bool MayPrecede(TextRange line, Section section, string text) =>
        line.Trim(text) is var content
        && (content.IsEmpty
            || text[line.Start] == '\t'
            || content.Start - line.Start >= Indentation.Length
            || section.Fields.Any(
                field => field.Origin == FieldLineOrigin.Recovered && field.NameRange.Start == content.Start));

    private static int StartOfLine(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        return start;
    }

    private static TextRange HeadRange(FieldLine field) => field.Qualifier is null
        ? field.NameRange
        : TextRange.FromBounds(field.NameRange.Start, field.QualifierRange.End);
}
