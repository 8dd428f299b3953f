using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Checks;

/// <summary>
/// Finds status labels that a file uses but does not define, if it defines any; each is reported once.
/// </summary>
internal static class LabelChecker
{
    public static void Check(List<Section> sections, FindingList findings)
    {
        var known = new HashSet<string>(
            sections
                .Where(static section => section.HasField(FieldVocabulary.Definition))
                .Select(static section => section.Title),
            StringComparer.OrdinalIgnoreCase);
        if (known.Count == 0)
        {
            return;
        }

        // A statement's 200 statuses have only a dozen distinct values.
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            foreach (var field in section.Fields)
            {
                if (section.Root != SectionRoot.Definitions
                    && field.Name == SupportField.Status
                    && values.Add(field.Value))
                {
                    Check(field, known, findings);
                }
            }
        }
    }

    private static void Check(FieldLine field, HashSet<string> known, FindingList findings)
    {
        if (StatusParser.Parse(field.Value).Label is { } label && known.Add(Normalize(label.Of(field.Value))))
        {
            findings.Add(DataFindings.UndefinedLabel(field.LocateInValue(label), label.Of(field.Value)));
        }
    }

    // The number of blanks does not matter, nor their kind.
    private static string Normalize(string label) =>
        string.Join(" ", label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
