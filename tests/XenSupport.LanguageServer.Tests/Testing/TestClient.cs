using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using XenSupport.LanguageServer.Protocol;
using XenSupport.LanguageServer.Server;
using XenSupport.Reading;
using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests.Testing;

/// <summary>A client that talks with a server through pipes, as an editor does.</summary>
internal sealed class TestClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Lazy<SupportStatementSet> Known = new(() => new SupportStatementSet(
        from version in new[] { "4.20", "4.21", "4.22" }
        select SupportStatementReader.Read(PackagedStatements.Read(version)).Statement));

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly BlockingCollection<JsonElement> _received = [];
    private readonly Dictionary<string, JsonElement> _diagnostics = [];
    private readonly Task<int> _server;

    private int _lastId;

    /// <summary>Starts a server, without any message.</summary>
    public TestClient()
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _server = Task.Factory.StartNew(
            () =>
            {
                // A thread of the server may wait for input until the test is over.
                using (output)
                {
                    return new SupportServer(input, output, Known, "1.2.3").Run();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        new Thread(Receive) { IsBackground = true }.Start();
    }

    /// <summary>What the server logged and showed.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Starts a server and initializes it.</summary>
    public static TestClient Start(string parameters = "{}")
    {
        var client = new TestClient();
        client.Request("initialize", parameters);
        client.Notify("initialized", "{}");
        return client;
    }

    /// <summary>Waits for the server to end.</summary>
    public int WaitForExit()
    {
        _toServer.Dispose();
        Assert.True(_server.Wait(Patience, TestContext.Current.CancellationToken), "The server does not end.");
        return _server.Result;
    }

    public int Exit()
    {
        Notify("exit", "{}");
        Assert.True(_server.Wait(Patience, TestContext.Current.CancellationToken), "The server does not end.");
        return _server.Result;
    }

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
        _toServer.Dispose();
        _server.Wait(Patience);
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
