using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>
/// Reads the definitions of status labels (docs/format.md, section 8). The heading above the table, at any level, is
/// the label.
/// </summary>
internal static class DefinitionBuilder
{
    public static EquatableArray<DefinitionModel> Build(List<Section> sections, FindingList findings)
    {
        var definitions = new List<DefinitionModel>();
        foreach (var section in sections)
        {
            if (section.HasField(FieldVocabulary.Definition))
            {
                definitions.Add(new DefinitionModel(
                    section.Title,
                    Read(section, SupportField.FunctionalCompleteness, findings),
                    Read(section, SupportField.FunctionalStability, findings),
                    Read(section, SupportField.InterfaceStability, findings),
                    Read(section, SupportField.SecuritySupported, findings)));
            }
        }

        return definitions.ToEquatableArray();
    }

    /// <summary>Reads a property as written. A value outside its vocabulary is reported but kept.</summary>
    private static string? Read(Section section, string name, FindingList findings)
    {
        if (section.FindField(name) is not { } field)
        {
            findings.Add(DataFindings.MalformedDefinition(section.TitleRange, $"'{name}' is missing"));
            return null;
        }

        if (section.Fields.LastOrDefault(repeated => repeated.Name == name) is { } last && last != field)
        {
            findings.Add(DataFindings.MalformedDefinition(last.NameRange, $"'{name}' is stated twice; neither counts"));
            return null;
        }

        if (DefinitionVocabulary.Find(name) is { } vocabulary
            && !vocabulary.Exists(known => StatusVocabulary.AreSame(field.Value, known)))
        {
            findings.Add(
                DataFindings.UnknownWordOfDefinition(
                    field.ValueRange,
                    $"'{field.Value}' is not a known value for '{name}'; ",
                    vocabulary.Suggest(field.Value)));
        }

        return field.Value;
    }
}
