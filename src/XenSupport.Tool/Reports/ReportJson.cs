using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace XenSupport.Tool.Reports;

/// <summary>Writes reports as JSON.</summary>
internal static class ReportJson
{
    // Quotes stay as they are: no report is part of a web page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write<T>(T report, JsonTypeInfo<T> format, TextWriter output)
    {
        var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            JsonSerializer.Serialize(writer, report, format);
        }

        output.Write(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
        output.Write('\n');
    }
}
