using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XenSupport.LanguageServer.Protocol;

/// <summary>Writes messages to a stream, each with its header.</summary>
internal sealed class MessageWriter(Stream output)
{
    private const int MostBytesKept = 1 << 20;

    // The JSON is never part of an HTML page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private ArrayBufferWriter<byte> _content = new();

    /// <summary>Writes the response to a request.</summary>
    public void WriteResult(JsonElement id, Action<Utf8JsonWriter> writeResult) => Write(json =>
    {
        json.WritePropertyName("id");
        id.WriteTo(json);
        json.WritePropertyName("result");
        writeResult(json);
    });

    /// <summary>Writes an error instead of a result.</summary>
    /// <param name="id">The id of the request; null if it could not be read.</param>
    public void WriteError(JsonElement? id, RpcException error) => Write(json =>
    {
        json.WritePropertyName("id");
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("error");
        json.WriteNumber("code", error.Code);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    });

    public void WriteNotification(string method, Action<Utf8JsonWriter> writeParameters) => Write(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParameters(json);
    });

    // A message that cannot be completed is not sent at all.
    private void Write(Action<Utf8JsonWriter> writeMembers)
    {
        _content.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_content, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.ASCII.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"Content-Length: {_content.WrittenCount}\r\n\r\n")));
        output.Write(_content.WrittenSpan);
        output.Flush();
        if (_content.Capacity > MostBytesKept)
        {
            _content = new ArrayBufferWriter<byte>();
        }
    }
}
