using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.Testing;

/// <summary>A client for a language server, like the one in an editor.</summary>
internal class LanguageClient : IDisposable
{
    /// <summary>How long to wait for the server.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly BlockingCollection<JsonElement> _received = [];
    private readonly Dictionary<string, JsonElement> _diagnostics = [];

    private int _lastId;

    public LanguageClient(Stream toServer, Stream fromServer)
    {
        _toServer = toServer;
        _fromServer = fromServer;
        new Thread(Receive) { IsBackground = true }.Start();
    }

    /// <summary>What the server logged and showed.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Starts the conversation.</summary>
    public void Initialize(string parameters = "{}")
    {
        Request("initialize", parameters);
        Notify("initialized", "{}");
    }

    /// <summary>Closes the connection to the server.</summary>
    public void Disconnect() => _toServer.Dispose();

    /// <summary>Sends bytes as they are.</summary>
    public void Send(string text)
    {
        _toServer.Write(Encoding.UTF8.GetBytes(text));
        _toServer.Flush();
    }

    public void SendContent(string content) => Send(string.Create(
        CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}"));

    public void Notify(string method, string parameters) =>
        SendContent($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    /// <summary>Sends a request without waiting for the response.</summary>
    /// <returns>Its id.</returns>
    public int Begin(string method, string parameters)
    {
        _lastId++;
        SendContent($$"""{"jsonrpc":"2.0","id":{{_lastId}},"method":"{{method}}","params":{{parameters}}}""");
        return _lastId;
    }

    /// <summary>Sends a request, and returns the response.</summary>
    public JsonElement Ask(string method, string parameters)
    {
        var id = Begin(method, parameters);
        return Receive(message => message.TryGetProperty("id", out var of) && of.ToString() == $"{id}");
    }

    /// <summary>Sends a request, and returns its result.</summary>
    public JsonElement Request(string method, string parameters)
    {
        var response = Ask(method, parameters);
        return response.TryGetProperty("result", out var result)
            ? result
            : throw new InvalidOperationException($"{method}: {response}");
    }

    /// <summary>Returns the next message that is wanted; notifications before it are noted.</summary>
    public JsonElement Receive(Predicate<JsonElement> isWanted)
    {
        while (_received.TryTake(out var message, Patience))
        {
            Note(message);
            if (isWanted(message))
            {
                return message;
            }
        }

        throw new TimeoutException("The server does not answer.");
    }

    public void Open(string uri, string text, int version = 1) => Notify(
        "textDocument/didOpen",
        $$$"""{"textDocument":{"uri":"{{{uri}}}","languageId":"markdown","version":{{{version}}},"text":{{{Quote(text)}}}}}""");

    /// <param name="changes">The changes, in JSON.</param>
    public void Change(string uri, int version, params IEnumerable<string> changes) => Notify(
        "textDocument/didChange",
        $$"""{"textDocument":{"uri":"{{uri}}","version":{{version}}},"contentChanges":[{{string.Join(",", changes)}}]}""");

    /// <summary>A change of a piece of text.</summary>
    public static string Edit(int startLine, int start, int endLine, int end, string text) =>
        $$"""{"range":{{Range(startLine, start, endLine, end)}},"text":{{Quote(text)}}}""";

    public static string Range(int startLine, int start, int endLine, int end) =>
        $$$"""{"start":{"line":{{{startLine}}},"character":{{{start}}}},"end":{"line":{{{endLine}}},"character":{{{end}}}}}""";

    /// <summary>The parameters of a request about a position.</summary>
    public static string At(string uri, int line, int character) =>
        $$$"""{"textDocument":{"uri":"{{{uri}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}}""";

    /// <summary>The parameters of a request about a document.</summary>
    public static string About(string uri) => $$$"""{"textDocument":{"uri":"{{{uri}}}"}}""";

    public static string Quote(string text) => JsonValue.Create(text).ToJsonString();

    /// <summary>The diagnostics of a document as <c>line:character-line:character code message</c>.</summary>
    /// <param name="version">The version of the text that they are about.</param>
    public IReadOnlyList<string> DiagnosticsOf(string uri, int version = 1)
    {
        while (!_diagnostics.TryGetValue(uri, out var known)
            || !known.TryGetProperty("version", out var of)
            || of.GetInt32() != version)
        {
            Receive(static _ => true);
        }

        return [.. _diagnostics[uri].GetProperty("diagnostics").EnumerateArray().Select(Describe)];
    }

    /// <summary>The diagnostics of a document, as they were last sent.</summary>
    public JsonElement LastDiagnosticsOf(string uri) => _diagnostics[uri].GetProperty("diagnostics");

    public static string Describe(JsonElement diagnostic)
    {
        var range = DescribeRange(diagnostic.GetProperty("range"));
        return $"{range} {diagnostic.GetProperty("code")} {diagnostic.GetProperty("message")}";
    }

    public static string DescribeRange(JsonElement range) =>
        $"{DescribePosition(range.GetProperty("start"))}-{DescribePosition(range.GetProperty("end"))}";

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _toServer.Dispose();
        _fromServer.Dispose();
        _received.Dispose();
    }

    private static string DescribePosition(JsonElement position) =>
        $"{position.GetProperty("line")}:{position.GetProperty("character")}";

    private void Note(JsonElement message)
    {
        if (message.TryGetProperty("method", out var method))
        {
            var parameters = message.GetProperty("params");
            switch (method.GetString())
            {
                case "textDocument/publishDiagnostics":
                    _diagnostics[parameters.GetProperty("uri").GetString()!] = parameters;
                    break;
                case "window/logMessage" or "window/showMessage":
                    Log.Add(parameters.GetProperty("message").GetString()!);
                    break;
            }
        }
    }

    private void Receive()
    {
        try
        {
            var reader = new MessageReader(_fromServer);
            while (reader.Read() is { } content)
            {
                using var document = JsonDocument.Parse(content);
                _received.Add(document.RootElement.Clone());
            }
        }
        catch (Exception exception)
            when (exception is ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
