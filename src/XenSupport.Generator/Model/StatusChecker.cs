using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Holds status values against the rest of the file: caveats that are announced, labels that are defined.</summary>
internal static class StatusChecker
{
    private const string CaveatsModifier = "with caveats";

    public static void Check(List<Section> sections, bool hasOrderingRule, DiagnosticBag diagnostics)
    {
        var defined = FindDefinedLabels(sections);
        var checkedValues = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (section.Root == SectionRoot.Definitions)
            {
                continue;
            }

            foreach (var field in section.Fields)
            {
                if (field.Name == SupportField.Status)
                {
                    CheckCaveats(field, section, hasOrderingRule, diagnostics);
                    if (defined.Count > 0 && checkedValues.Add(field.Value))
                    {
                        CheckDefinition(field, defined, reported, diagnostics);
                    }
                }
            }
        }
    }

    private static void CheckCaveats(FieldLine field, Section section, bool hasOrderingRule, DiagnosticBag diagnostics)
    {
        var hasCaveats = section.ProseAfterFragment.Count > 0
            || (!hasOrderingRule && section.ProseBeforeFragment.Count > 0);
        if (!hasCaveats
            && field.Value.Length >= CaveatsModifier.Length
            && field.Value.IndexOf(CaveatsModifier, StringComparison.OrdinalIgnoreCase) is >= 0 and var index)
        {
            diagnostics.Report(
                DiagnosticIds.MissingCaveat,
                field.LocateInValue(new TextRange(index, CaveatsModifier.Length)),
                section.Title);
        }
    }

    private static void CheckDefinition(
        FieldLine field, HashSet<string> defined, HashSet<string> reported, DiagnosticBag diagnostics)
    {
        if (StatusParser.FindLabel(field.Value) is not { } label)
        {
            return;
        }

        var text = label.Of(field.Value);
        if (!defined.Contains(text) && reported.Add(text))
        {
            diagnostics.Report(DiagnosticIds.UndefinedLabel, field.LocateInValue(label), text);
        }
    }

    private static HashSet<string> FindDefinedLabels(List<Section> sections)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (section.Fields.Exists(static field => FieldNames.Definition.Contains(field.Name)))
            {
                labels.Add(section.Title);
            }
        }

        return labels;
    }
}
