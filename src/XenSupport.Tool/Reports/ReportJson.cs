using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XenSupport.Tool.Reports;

/// <summary>Writes reports as JSON, without a serializer, which adds 0.5 MB to the native file.</summary>
internal static class ReportJson
{
    // Quotes stay as they are: no report is part of a web page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
        output.Write('\n');
    }
}
