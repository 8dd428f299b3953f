using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Features;

/// <summary>Writes ranges and edits of a text, with positions as the client counts them.</summary>
internal static class JsonRanges
{
    /// <summary>Writes a range as a member of the current object.</summary>
    public static void WriteRange(this Utf8JsonWriter json, string name, TextRange range, DocumentText text)
    {
        json.WriteStartObject(name);
        json.WritePosition("start", text.PositionOf(range.Start));
        json.WritePosition("end", text.PositionOf(range.End));
        json.WriteEndObject();
    }

    private static void WritePosition(this Utf8JsonWriter json, string name, DocumentPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of an edit.</summary>
    public static void WriteEdit(this Utf8JsonWriter json, TextRange range, string newText, DocumentText text)
    {
        json.WriteRange("range", range, text);
        json.WriteString("newText", newText);
    }
}
