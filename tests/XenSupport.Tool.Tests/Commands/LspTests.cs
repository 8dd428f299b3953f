using System.Diagnostics;
using System.Reflection;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The language server as an editor starts it; XenSupport.LanguageServer.Tests has what it answers.</summary>
public class LspTests
{
    private static readonly string ToolFolder = typeof(LspTests)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "ToolFolder")
        .Value!;

    [Fact]
    public async Task It_speaks_with_an_editor_over_standard_input_and_output()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(ToolFolder, "xen-support.dll"), "lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        foreach (var message in new[]
        {
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""",
            """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///SUPPORT.md","text":"-"}}}""",
            """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""",
            """{"jsonrpc":"2.0","method":"exit"}""",
        })
        {
            await process.StandardInput.WriteAsync($"Content-Length: {message.Length}\r\n\r\n{message}");
        }

        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("Content-Length: ", output, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"xen-support\"", output, StringComparison.Ordinal);
        Assert.Contains("\"id\":2,\"result\":null", output, StringComparison.Ordinal);
    }
}
