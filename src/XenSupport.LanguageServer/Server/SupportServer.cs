using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.LanguageServer.Documents;
using XenSupport.LanguageServer.Features;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Server;

/// <summary>The language server: its life cycle, and which message goes where.</summary>
/// <param name="known">The statements of the known releases, read when they are first needed.</param>
/// <param name="version">The version of the program.</param>
internal sealed class SupportServer(Stream input, Stream output, Lazy<SupportStatementSet> known, string version)
{
    private static readonly IFeature[] Features =
    [
        new QuickFixes(),
        new EntryHover(),
        new WordCompletion(),
        new SectionOutline(),
        new LabelDefinition(),
        new SectionFolding(),
        new FragmentTokens(),
    ];

    private const int IncrementalChanges = 2;
    private const int ErrorType = 1;
    private const int WarningType = 2;

    private readonly MessageWriter _writer = new(output);
    private readonly HashSet<string> _unpublished = new(StringComparer.Ordinal);

    private ServerState _state = ServerState.New;
    private ClientSettings _settings = new(PositionEncoding.Utf16, ShowsMarkdown: false, []);
    private Workspace _workspace = new(new DocumentAnalyzer([]));

    /// <summary>Serves the client until it exits.</summary>
    /// <returns>0 after an orderly shutdown, otherwise 1.</returns>
    public int Run()
    {
        var queue = new MessageQueue(input);
        try
        {
            while (queue.TryTake(out var next) && next.Message.Method != "exit")
            {
                Handle(next.Message, next.CancellationToken);
                queue.Forget(next.Message);
                if (queue.IsEmpty)
                {
                    Publish();
                }
            }
        }
        catch (IOException)
        {
            // The client is gone.
        }

        return _state == ServerState.ShutDown ? 0 : 1;
    }

    private void Handle(IncomingMessage message, CancellationToken cancellationToken) => Try(message, () =>
    {
        if (message.Error is { } unreadable)
        {
            throw unreadable;
        }

        if (message.Id is { } id)
        {
            Answer(id, message, cancellationToken);
        }
        else if (_state == ServerState.Running)
        {
            HandleNotification(message);
        }
    });

    /// <summary>Does something for a message; a failure is reported, and never ends the server.</summary>
    private void Try(IncomingMessage message, Action handle)
    {
        try
        {
            handle();
        }
        catch (RpcException exception)
        {
            Fail(message, exception);
        }
        catch (OperationCanceledException)
        {
            Fail(message, RpcException.Cancelled());
        }
        catch (Exception exception) when (exception is not IOException)
        {
            Fail(message, RpcException.InternalError(exception));
        }
    }

    // A notification has no response, so its failure is only logged.
    private void Fail(IncomingMessage message, RpcException error)
    {
        if (message.Id is not null || message.Error is not null)
        {
            _writer.WriteError(message.Id, error);
        }
        else
        {
            WriteMessage("window/logMessage", ErrorType, $"{message.Method}: {error.Message}");
        }
    }

    private void WriteMessage(string method, int type, string message) => _writer.WriteNotification(method, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", type);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    private void Answer(JsonElement id, IncomingMessage message, CancellationToken cancellationToken)
    {
        switch (message.Method, _state)
        {
            case ("initialize", ServerState.New):
                _settings = ClientSettings.Read(message.Parameters);
                _workspace = new Workspace(new DocumentAnalyzer(_settings.Overlays));
                _writer.WriteResult(id, WriteInitializeResult);
                _state = ServerState.Running;
                if (_settings.Problem is { } problem)
                {
                    WriteMessage("window/showMessage", WarningType, $"xen-support: {problem}");
                }

                break;
            case (_, ServerState.New):
                throw RpcException.NotInitialized();
            case ("initialize", _):
                throw RpcException.InvalidRequest("the server is initialized already");
            case (_, ServerState.ShutDown):
                throw RpcException.InvalidRequest("the server was shut down");
            case ("shutdown", _):
                _writer.WriteResult(id, static json => json.WriteNullValue());
                _state = ServerState.ShutDown;
                break;
            default:
                AnswerAboutDocument(id, message, cancellationToken);
                break;
        }
    }

    private void AnswerAboutDocument(JsonElement id, IncomingMessage message, CancellationToken cancellationToken)
    {
        var feature = Array.Find(Features, feature => feature.Method == message.Method)
            ?? throw RpcException.MethodNotFound(message.Method);
        var uri = message.Parameters.Get("textDocument").GetText("uri");
        cancellationToken.ThrowIfCancellationRequested();
        var document = _workspace.Analyze(uri, cancellationToken);
        _writer.WriteResult(id, json =>
        {
            if (document is null or { Kind: DocumentKind.Other })
            {
                json.WriteNullValue();
            }
            else
            {
                feature.WriteResult(
                    new FeatureRequest(
                        document, message.Parameters, _workspace, known, _settings.ShowsMarkdown, cancellationToken),
                    json);
            }
        });
    }

    private void WriteInitializeResult(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", _settings.EncodingName);
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", IncrementalChanges);
        json.WriteEndObject();
        foreach (var feature in Features)
        {
            feature.WriteCapability(json);
        }

        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "xen-support");
        json.WriteString("version", version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void HandleNotification(IncomingMessage message)
    {
        switch (message.Method)
        {
            case "textDocument/didOpen":
                Open(message.Parameters.Get("textDocument"));
                break;
            case "textDocument/didChange":
                Change(message.Parameters);
                break;
            case "textDocument/didClose":
                Close(message.Parameters.Get("textDocument").GetText("uri"));
                break;
        }
    }

    private void Open(JsonElement document)
    {
        var uri = document.GetText("uri");
        var content = new DocumentText(document.GetText("text"), _settings.Encoding);
        _workspace.Put(new OpenDocument(new DocumentName(uri), ReadVersion(document), content));
        _unpublished.Add(uri);
    }

    private void Change(JsonElement parameters)
    {
        var identifier = parameters.Get("textDocument");
        var uri = identifier.GetText("uri");
        var document = _workspace.Find(uri);
        try
        {
            var changes = parameters.GetItems("contentChanges").ToList();
            if (document is null && (changes.Count == 0 || changes[0].Find("range") is not null))
            {
                throw RpcException.InvalidParameters($"'{uri}' is not open");
            }

            var before = document?.Content ?? new DocumentText("", _settings.Encoding);
            var content = changes.Aggregate(before, ContentChange.Apply);
            _workspace.Put(new OpenDocument(new DocumentName(uri), ReadVersion(identifier), content));
            _unpublished.Add(uri);
        }
        catch (RpcException exception) when (document is not null)
        {
            // The text is unknown from here on, so any finding could be wrong.
            Close(uri);
            WriteMessage(
                "window/showMessage",
                ErrorType,
                $"xen-support: A change to {document.Name.File} could not be applied: {exception.Message}. "
                    + "Reopen the file to have it checked again.");
        }
    }

    private void Close(string uri)
    {
        if (_workspace.Find(uri) is { } document)
        {
            _workspace.Close(uri);
            _writer.WriteNotification(Diagnostics.Method, json => Diagnostics.WriteNone(uri, json));
            _unpublished.Remove(uri);
            _unpublished.UnionWith(_workspace.FindOverlays(document.Name.Folder));
        }
    }

    private static int? ReadVersion(JsonElement document) =>
        document.Find("version") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var version)
            ? version
            : null;

    /// <summary>Publishes the findings in documents that changed, and in the overlays in their folders.</summary>
    private void Publish()
    {
        var folders = _unpublished
            .Select(uri => _workspace.Find(uri)?.Name.Folder)
            .OfType<string>()
            .Distinct()
            .ToList();
        TryPublish(() => _unpublished.UnionWith(folders.SelectMany(_workspace.FindOverlays)));
        foreach (var uri in _unpublished.Order(StringComparer.Ordinal))
        {
            TryPublish(() => Publish(uri));
        }

        _unpublished.Clear();

        void TryPublish(Action publish) => Try(new IncomingMessage(Diagnostics.Method, null, default), publish);
    }

    private void Publish(string uri)
    {
        if (_workspace.Analyze(uri, CancellationToken.None) is { } document)
        {
            var findings = _workspace.FindAll(document, CancellationToken.None).ToList();
            _writer.WriteNotification(
                Diagnostics.Method, json => Diagnostics.WriteParameters(document.Document, findings, json));
        }
    }
}
