using System.Diagnostics;
using XenSupport.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>Starts the language server as an editor does. XenSupport.LanguageServer.Tests covers its answers.</summary>
public class LspTests
{
    [Theory]
    [InlineData("lsp")]
    [InlineData("lsp", "--stdio")]
    public void It_speaks_with_an_editor_over_standard_input_and_output(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [BuiltTool.Library, .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        using var client = new LanguageClient(
            process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        Assert.Equal(
            "xen-support",
            client.Request("initialize", "{}").GetProperty("serverInfo").GetProperty("name").GetString());
        client.Open("file:///SUPPORT.md", "# Feature Support\n\n### A\n\n    Status: Suported\n");
        Assert.Contains(
            client.DiagnosticsOf("file:///SUPPORT.md"), found => found.Contains("XEN1003", StringComparison.Ordinal));
        client.Request("shutdown", "{}");
        client.Notify("exit", "{}");
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
    }
}
