using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Holds status values against the rest of the file: caveats that are announced, labels that are defined.</summary>
/// <param name="sections">All sections of the file: some of them define labels.</param>
internal sealed class StatusChecker(List<Section> sections, bool hasOrderingRule, DiagnosticBag diagnostics)
{
    private const string CaveatsModifier = "with caveats";

    private readonly HashSet<string> _defined = FindDefinedLabels(sections);
    private readonly HashSet<string> _reported = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports a status with caveats, of which its section has none.</summary>
    public void CheckCaveats(FieldLine field, Section section)
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

    /// <summary>Reports a known label that a file does not define, which defines others; each once.</summary>
    public void CheckLabel(FieldLine field, TextRange? label)
    {
        if (_defined.Count == 0 || label is not { } piece)
        {
            return;
        }

        var text = piece.Of(field.Value);
        if (!_defined.Contains(text) && _reported.Add(text))
        {
            diagnostics.Report(DiagnosticIds.UndefinedLabel, field.LocateInValue(piece), text);
        }
    }

    private static HashSet<string> FindDefinedLabels(List<Section> sections)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (section.HasField(FieldVocabulary.Definition))
            {
                labels.Add(section.Title);
            }
        }

        return labels;
    }
}
