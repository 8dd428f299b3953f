using System.Text.Json;
using XenSupport.LanguageServer.Tests.Testing;

namespace XenSupport.LanguageServer.Tests.Server;

/// <summary>Well-formed and malformed messages: each gets its answer, and none ends the server.</summary>
public class MessageReplayTests
{
    private const string Uri = "file:///xen/SUPPORT.md";

    [Fact]
    public void The_server_announces_what_it_can_do()
    {
        using var client = new TestClient();
        var result = client.Request("initialize", """{"capabilities":{}}""");

        Assert.Equal("""{"name":"xen-support","version":"1.2.3"}""", result.GetProperty("serverInfo").GetRawText());
        var capabilities = result.GetProperty("capabilities");
        Assert.Equal(
            """
            "positionEncoding":"utf-16"
            "textDocumentSync":{"openClose":true,"change":2}
            "codeActionProvider":{"codeActionKinds":["quickfix"]}
            "hoverProvider":true
            "completionProvider":{"triggerCharacters":[",",":"," "]}
            "documentSymbolProvider":true
            "definitionProvider":true
            "foldingRangeProvider":true
            "semanticTokensProvider":{"legend":{"tokenTypes":["property","parameter","enumMember","modifier","string"],"tokenModifiers":[]},"full":true}
            """,
            string.Join('\n', capabilities.EnumerateObject()));
    }

    [Theory]
    [InlineData("""{}""", "utf-16")]
    [InlineData("""{"capabilities":null}""", "utf-16")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":["utf-8","utf-16"]}}}""", "utf-8")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":["utf-16","utf-8"]}}}""", "utf-16")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":["utf-32","utf-8"]}}}""", "utf-8")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":["utf-32"]}}}""", "utf-16")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":5},"textDocument":{"hover":{"contentFormat":5}}}}""", "utf-16")]
    public void The_encoding_is_the_first_that_both_know(string parameters, string encoding)
    {
        using var client = new TestClient();
        var capabilities = client.Request("initialize", parameters).GetProperty("capabilities");

        Assert.Equal(encoding, capabilities.GetProperty("positionEncoding").GetString());
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":7""", "null -32700")]
    [InlineData("""nonsense""", "null -32700")]
    [InlineData("", "null -32700")]
    [InlineData("""[{"jsonrpc":"2.0","id":7,"method":"shutdown"}]""", "null -32600")]
    [InlineData("""17""", "null -32600")]
    [InlineData("""{"id":7}""", "7 -32600")]
    [InlineData("""{"id":7,"method":12}""", "7 -32600")]
    [InlineData("""{"id":7,"method":"\ud800"}""", "7 -32600")]
    [InlineData("""{"id":7,"method":"shutdown","\ud800":1}""", "null -32600")]
    [InlineData("""{"id":7,"method":"textDocument/rename"}""", "7 -32601")]
    [InlineData("""{"id":"a","method":"$/unknown"}""", "a -32601")]
    [InlineData("""{"id":7,"method":"initialize"}""", "7 -32600")]
    [InlineData("""{"id":7,"method":"textDocument/hover"}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":[]}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"\ud800":1}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":"a"}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":5}}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"URI"}}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"URI"},"position":{"line":-1,"character":0}}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"URI"},"position":{"line":1.5,"character":0}}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"URI"},"position":{"line":99999999999,"character":0}}}""", "7 -32602")]
    [InlineData("""{"id":7,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"URI"},"range":{}}}""", "7 -32602")]
    public void A_malformed_message_gets_an_error_and_the_next_one_its_answer(string content, string error)
    {
        using var client = TestClient.Start();
        client.Open(Uri, "# Release Support\n");
        client.SendContent(content.Replace("URI", Uri, StringComparison.Ordinal));

        var response = client.Receive(message => message.TryGetProperty("error", out _));
        var id = response.GetProperty("id");
        Assert.Equal(error, $"{(id.ValueKind == JsonValueKind.Null ? "null" : id)} {CodeOf(response)}");
        Assert.Equal(JsonValueKind.Null, client.Request("textDocument/hover", TestClient.At(Uri, 0, 0)).ValueKind);
    }

    [Theory]
    [InlineData("""{"method":"textDocument/didOpen"}""")]
    [InlineData("""{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.md","text":7}}}""")]
    [InlineData("""{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.md"},"contentChanges":[]}}""")]
    [InlineData("""{"method":"textDocument/didChange","params":7}""")]
    public void A_malformed_notification_is_logged(string content)
    {
        using var client = TestClient.Start();
        client.SendContent(content);
        client.Request("textDocument/hover", TestClient.At(Uri, 0, 0));

        Assert.Single(client.Log);
    }

    [Theory]
    [InlineData("""{"method":"$/setTrace","params":{"value":"off"}}""")]
    [InlineData("""{"method":"workspace/didChangeConfiguration","params":{}}""")]
    [InlineData("""{"method":"textDocument/didSave"}""")]
    [InlineData("""{"method":"$/cancelRequest"}""")]
    [InlineData("""{"method":"$/cancelRequest","params":{"id":{}}}""")]
    [InlineData("""{"method":"$/cancelRequest","params":{"\ud800":1}}""")]
    [InlineData("""{"id":3,"result":null}""")]
    [InlineData("""{"id":3,"error":{"code":1,"message":""}}""")]
    public void Other_notifications_and_responses_are_ignored(string content)
    {
        using var client = TestClient.Start();
        client.SendContent(content);

        Assert.Equal(JsonValueKind.Null, client.Request("textDocument/hover", TestClient.At(Uri, 0, 0)).ValueKind);
        Assert.Empty(client.Log);
    }

    [Fact]
    public void The_server_recovers_from_a_wrong_length()
    {
        using var client = TestClient.Start();
        client.Send("Content-Length: 200\r\n\r\n{\"id\":7,\"method\":\"shutdown\"}");
        client.Begin("textDocument/hover", TestClient.At(Uri, 0, 0));
        client.Begin("textDocument/hover", TestClient.At(Uri, 0, 0));
        client.Send("Content-Length: 5\r\n\r\n{\"id\":7,\"method\":\"shutdown\"}");

        Assert.Equal(JsonValueKind.Null, client.Request("textDocument/hover", TestClient.At(Uri, 0, 0)).ValueKind);
    }

    [Fact]
    public void Before_initialize_requests_are_refused_and_notifications_dropped()
    {
        using var client = new TestClient();
        client.Open(Uri, "nonsense");

        Assert.Equal(-32002, CodeOf(client.Ask("textDocument/hover", TestClient.At(Uri, 0, 0))));
        Assert.Equal(-32002, CodeOf(client.Ask("shutdown", "null")));
        client.Request("initialize", "{}");
        Assert.Equal(1, client.Exit());
    }

    [Fact]
    public void After_shutdown_requests_are_refused_and_exit_ends_the_server()
    {
        using var client = TestClient.Start();
        client.Request("shutdown", "null");

        Assert.Equal(-32600, CodeOf(client.Ask("textDocument/hover", TestClient.At(Uri, 0, 0))));
        Assert.Equal(-32600, CodeOf(client.Ask("initialize", "{}")));
        Assert.Equal(0, client.Exit());
    }

    [Fact]
    public void The_server_ends_when_its_input_does()
    {
        using var client = TestClient.Start();

        Assert.Equal(1, client.WaitForExit());
    }

    [Fact]
    public void After_a_malformed_change_nothing_more_is_reported()
    {
        using var client = TestClient.Start();
        client.Open(Uri, "nonsense");
        Assert.NotEmpty(client.DiagnosticsOf(Uri));
        client.Change(Uri, 2, TestClient.Edit(0, 0, 0, 1, ""), """{"range":{},"text":""}""");
        client.Request("textDocument/hover", TestClient.At(Uri, 0, 0));

        Assert.Equal(0, client.LastDiagnosticsOf(Uri).GetArrayLength());
        Assert.Equal(
            "xen-support: A change to SUPPORT.md could not be applied: 'start' is missing. Reopen the file to have it checked again.",
            Assert.Single(client.Log));

        client.Open(Uri, "nonsense", 3);
        Assert.NotEmpty(client.DiagnosticsOf(Uri, 3));
    }

    [Fact]
    public void A_change_with_the_whole_text_recovers_from_a_malformed_one()
    {
        using var client = TestClient.Start();
        client.Open(Uri, "nonsense");
        client.Change(Uri, 2, """{"range":{},"text":""}""");
        client.Change(Uri, 3, TestClient.Edit(0, 0, 0, 1, ""));
        client.Change(Uri, 4, """{"text":"nonsense"}""", TestClient.Edit(0, 0, 0, 1, "N"));

        Assert.NotEmpty(client.DiagnosticsOf(Uri, 4));
    }

    [Fact]
    public void A_whole_number_may_have_a_decimal_point()
    {
        using var client = TestClient.Start();
        client.Open(Uri, "# Feature Support\n\n### A\n\n    Status: Suported\n");
        client.Change(
            Uri,
            2,
            """{"range":{"start":{"line":4.0,"character":14.0},"end":{"line":4.0,"character":14.0}},"text":"p"}""");

        Assert.DoesNotContain(
            client.DiagnosticsOf(Uri, 2), found => found.Contains("XEN1003", StringComparison.Ordinal));
    }

    private static int CodeOf(JsonElement response) => response.GetProperty("error").GetProperty("code").GetInt32();
}
