using System.Globalization;
using System.Text;
using System.Text.Json;
using XenSupport.LanguageServer.Protocol;
using XenSupport.LanguageServer.Server;
using XenSupport.LanguageServer.Tests.Testing;

namespace XenSupport.LanguageServer.Tests.Server;

/// <summary>A client may withdraw a request while the server is busy with another.</summary>
public class CancellationTests
{
    private const int RequestCancelled = -32800;

    private const string Uri = "file:///limits.md";

    private static readonly string Open = """
        {"method":"textDocument/didOpen","params":{"textDocument":{"uri":"URI","text":"# Feature Support\n\n## A\n\n    Status: Supported\n"}}}
        """.Replace("URI", Uri, StringComparison.Ordinal);

    [Fact]
    public void A_cancelled_request_gets_an_error_and_the_others_their_results()
    {
        using var input = new AnnouncedStream(
            """{"id":1,"method":"initialize","params":{}}""",
            Open,
            Hover(2),
            Hover(3),
            """{"method":"$/cancelRequest","params":{"id":3}}""",
            Hover(4));
        using var output = new MemoryStream();
        // The first hover needs the known releases, and so waits until all messages have been read.
        var known = new Lazy<SupportStatementSet>(() =>
        {
            Assert.True(input.WasRead.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            return new SupportStatementSet([]);
        });
        new SupportServer(input, output, known, "1.2.3").Run();

        var responses = Read(output).Where(message => message.TryGetProperty("id", out _)).ToDictionary(
            message => message.GetProperty("id").GetInt32());
        Assert.True(responses[2].TryGetProperty("result", out _));
        Assert.Equal(RequestCancelled, responses[3].GetProperty("error").GetProperty("code").GetInt32());
        Assert.True(responses[4].TryGetProperty("result", out _));
    }

    private static string Hover(int id) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":{{id}},"method":"textDocument/hover","params":{{TestClient.At(Uri, 4, 6)}}}""");

    private static IEnumerable<JsonElement> Read(MemoryStream output)
    {
        output.Position = 0;
        var reader = new MessageReader(output);
        while (reader.Read() is { } content)
        {
            yield return JsonElement.Parse(content);
        }
    }

    /// <summary>A stream of messages that announces when it has been read to its end.</summary>
    private sealed class AnnouncedStream(params IEnumerable<string> contents) : MemoryStream(
        Encoding.UTF8.GetBytes(string.Concat(contents.Select(one => $"Content-Length: {one.Length}\r\n\r\n{one}"))))
    {
        public ManualResetEventSlim WasRead { get; } = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            if (read == 0)
            {
                WasRead.Set();
            }

            return read;
        }

        protected override void Dispose(bool disposing)
        {
            WasRead.Dispose();
            base.Dispose(disposing);
        }
    }
}
