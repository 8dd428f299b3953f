using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Features;

/// <summary>The outline: sections, and the rows of each with their values.</summary>
internal sealed class SectionOutline : IFeature
{
    private const int KindOfSection = 3;
    private const int KindOfRow = 7;

    // Clients refuse an empty name.
    private const string Untitled = "(untitled)";

    public string Method => "textDocument/documentSymbol";

    public void WriteCapability(Utf8JsonWriter json) => json.WriteBoolean("documentSymbolProvider", true);

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        var sections = request.Document.Sections.ToLookup(static section => section.Parent);
        json.WriteStartArray();
        foreach (var section in sections[null])
        {
            Write(section, sections, request, json);
        }

        json.WriteEndArray();
    }

    private static void Write(
        Section section, ILookup<Section?, Section> sections, FeatureRequest request, Utf8JsonWriter json)
    {
        var content = request.Document.Content;
        json.WriteStartObject();
        json.WriteString("name", section.Title.Length > 0 ? section.Title : Untitled);
        json.WriteNumber("kind", KindOfSection);
        json.WriteRange("range", request.Document.ExtentOf(section), content);
        json.WriteRange("selectionRange", section.TitleRange, content);
        json.WriteStartArray("children");
        foreach (var field in section.Fields)
        {
            Write(field, content, json);
        }

        foreach (var child in sections[section])
        {
            Write(child, sections, request, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(FieldLine field, DocumentText content, Utf8JsonWriter json)
    {
        var range = TextRange.FromBounds(
            Math.Min(field.NameRange.Start, field.ValueRange.Start),
            Math.Max(field.NameRange.End, field.ValueRange.End));
        json.WriteStartObject();
        // Not every client shows a detail, so the value is part of the name.
        json.WriteString("name", $"{field.Head}: {field.Value}");
        json.WriteNumber("kind", KindOfRow);
        json.WriteRange("range", range, content);
        json.WriteRange("selectionRange", field.NameRange, content);
        json.WriteEndObject();
    }
}
