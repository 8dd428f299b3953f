using System.Globalization;
using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Features;

/// <summary>Completes the words of a field line: its name, qualifier, value and modifiers.</summary>
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
            var number = 0;
            foreach (var word in CompletionWords.Find(place, request))
            {
                Write(word, number, place, request.Document.Content, json);
                number++;
            }
        }

        json.WriteEndArray();
    }

    private static void Write(
        string word, int number, CompletionPlace place, DocumentText content, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("label", word);
        json.WriteString("detail", DescriptionOf(place.Part));
        json.WriteNumber("kind", place.Part == LinePart.Name ? KindOfField : KindOfValue);
        json.WriteString("sortText", number.ToString("D4", CultureInfo.InvariantCulture));
        json.WriteString("filterText", word);
        json.WriteStartObject("textEdit");
        json.WriteEdit(
            TextRange.FromBounds(place.Typed.Start, place.FindEnd(word, content.Text)),
            place.NeedsSpace ? " " + word : word,
            content);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string DescriptionOf(LinePart part) => part switch
    {
        LinePart.Name => "field",
        LinePart.Qualifier => "qualifier",
        LinePart.Value => "value",
        _ => "modifier",
    };
}
