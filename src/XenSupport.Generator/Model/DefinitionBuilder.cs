using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>
/// Reads the definitions of status labels (docs/format.md, section 8). A definition is known by the heading above its
/// table, at whatever level that stands.
/// </summary>
internal static class DefinitionBuilder
{
    private static readonly KnownWords YesOrNo = new("Yes", "No");
    private static readonly KnownWords FunctionalStability = new("Here be dragons", "Quirky", "Normal");
    private static readonly KnownWords InterfaceStability = new("Not stable", "Provisionally stable", "Stable");

    public static EquatableArray<DefinitionModel> Build(List<Section> sections, DiagnosticBag diagnostics)
    {
        var definitions = new List<DefinitionModel>();
        foreach (var section in sections)
        {
            if (section.HasField(FieldVocabulary.Definition))
            {
                definitions.Add(new DefinitionModel(
                    section.Title,
                    Read(section, SupportField.FunctionalCompleteness, YesOrNo, diagnostics),
                    Read(section, SupportField.FunctionalStability, FunctionalStability, diagnostics),
                    Read(section, SupportField.InterfaceStability, InterfaceStability, diagnostics),
                    Read(section, SupportField.SecuritySupported, YesOrNo, diagnostics)));
            }
        }

        return definitions.ToEquatableArray();
    }

    /// <summary>The property as written. What is outside its vocabulary is kept, and reported.</summary>
    private static string? Read(Section section, string name, KnownWords vocabulary, DiagnosticBag diagnostics)
    {
        if (section.FindField(name) is not { } field)
        {
            diagnostics.Report(DiagnosticIds.MalformedDefinition, section.TitleRange, $"'{name}' is missing");
            return null;
        }

        foreach (var repeated in section.Fields)
        {
            if (repeated.Name == name && repeated != field)
            {
                diagnostics.Report(DiagnosticIds.MalformedDefinition, repeated.NameRange, $"'{name}' is stated twice; the first counts");
            }
        }

        if (!vocabulary.Exists(known => StatusVocabulary.AreSame(field.Value, known)))
        {
            diagnostics.Report(
                DiagnosticIds.MalformedDefinition,
                field.ValueRange,
                $"'{field.Value}' is no known value of '{name}': {vocabulary.Suggest(field.Value)}");
        }

        return field.Value;
    }
}
