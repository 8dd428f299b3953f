using System.Globalization;
using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>Completes the words of a field line: name, qualifier, and the label and modifier of a status.</summary>
internal sealed class WordCompletion : IFeature
{
    private const int KindOfField = 5;
    private const int KindOfValue = 12;

    private static readonly string[] Triggers = [",", ":", " "];

    public string Method => "textDocument/completion";

    public void WriteCapability(Utf8JsonWriter json)
    {
        json.WriteStartObject("completionProvider");
        json.WriteStartArray("triggerCharacters");
        foreach (var trigger in Triggers)
        {
            json.WriteStringValue(trigger);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        if (CompletionPlace.Find(request.Document.Content, request.Offset) is { } place)
        {
            var words = place.Part switch
            {
                LinePart.Name => NamesIn(request.Document, place),
                LinePart.Qualifier => QualifiersIn(request.Document, place),
                LinePart.Value => ValuesOf(place),
                _ => ModifiersIn(request.Document, place),
            };
            var number = 0;
            foreach (var word in words)
            {
                Write(word, number, place, request.Document.Content, json);
                number++;
            }
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> NamesIn(AnalyzedDocument document, CompletionPlace place)
    {
        var section = document.FindSection(place.Typed.Start);
        return section?.Root switch
        {
            null => [],
            SectionRoot.Release => FieldNames.Release.All.Where(name => section.FindField(name) is null),
            SectionRoot.Definitions => FieldNames.Definition.All.Where(name => section.FindField(name) is null),
            _ => document.IsOverlay ? FieldNames.OverlayFeature.All : FieldNames.Feature.All,
        };
    }

    // The qualifiers of other rows, those used most often first, without those that the section already has.
    private static IEnumerable<string> QualifiersIn(AnalyzedDocument document, CompletionPlace place)
    {
        var line = document.Content.LineAt(place.Typed.Start);
        var here = document.FindSection(place.Typed.Start);
        var stated = here?.Fields
            .Where(field => field.Name == place.Name && document.Content.LineAt(field.NameRange.Start) != line)
            .Select(static field => field.Qualifier)
            .ToHashSet(StringComparer.Ordinal);
        return document.Sections
            .SelectMany(static section => section.Fields)
            .Where(field => document.Content.LineAt(field.NameRange.Start) != line)
            .Select(static field => field.Qualifier)
            .OfType<string>()
            .Where(qualifier => stated?.Contains(qualifier) != true)
            .GroupBy(static qualifier => qualifier, StringComparer.Ordinal)
            .OrderByDescending(static uses => uses.Count())
            .ThenBy(static uses => uses.Key, StringComparer.Ordinal)
            .Select(static uses => uses.Key);
    }

    private static IEnumerable<string> ValuesOf(CompletionPlace place) => place.Name switch
    {
        SupportField.Status => [.. StatusVocabulary.SuggestedLabels.All, StatusVocabulary.LimitPrefix],
        SupportField.InitialRelease => [ReleaseWords.NotReleased],
        SupportField.SupportedUntil => [ReleaseWords.NotKnown],
        SupportField.SecuritySupportUntil => [ReleaseWords.NotSecuritySupported, ReleaseWords.NotKnown],
        _ => [],
    };

    private static IEnumerable<string> ModifiersIn(AnalyzedDocument document, CompletionPlace place) =>
        place.Name != SupportField.Status ? []
        : document.IsOverlay ? [.. StatusVocabulary.ModifierNames.All, StatusVocabulary.WithSecuritySupport]
        : StatusVocabulary.ModifierNames.All;

    private static void Write(
        string word, int number, CompletionPlace place, DocumentText content, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("label", word);
        json.WriteNumber("kind", place.Part == LinePart.Name ? KindOfField : KindOfValue);
        json.WriteString("sortText", number.ToString("D4", CultureInfo.InvariantCulture));
        json.WriteStartObject("textEdit");
        json.WriteEdit(place.Typed, word, content);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
