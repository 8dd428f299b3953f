using System.Text.Json;

namespace XenSupport.Tool.Reports;

/// <summary>Writes the members and lists that reports consist of.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>Writes a text, or leaves the member out if there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a number, or leaves the member out if there is none.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action writeMembers)
    {
        json.WritePropertyName(name);
        json.WriteObject(writeMembers);
    }

    public static void WriteObject(this Utf8JsonWriter json, Action writeMembers)
    {
        json.WriteStartObject();
        writeMembers();
        json.WriteEndObject();
    }

    public static void WriteObjects<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WritePropertyName(name);
        json.WriteObjects(items, writeMembers);
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
