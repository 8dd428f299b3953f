using System.Diagnostics;
using System.Globalization;
using XenSupport.Testing;

namespace XenSupport.Tool.Tests.Native;

/// <summary>The native file running as a language server, with one statement open.</summary>
internal sealed class NativeLanguageServer : IDisposable
{
    private const string Uri = "file:///SUPPORT.md";

    private readonly Process _process;
    private readonly LanguageClient _client;

    private int _lines;
    private int _version = 1;

    private NativeLanguageServer(string path)
    {
        _process = Process.Start(new ProcessStartInfo(path, "lsp")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        _client = new LanguageClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
    }

    public static NativeLanguageServer Start(string path)
    {
        var server = new NativeLanguageServer(path);
        server._client.Initialize();
        return server;
    }

    public void Open(string text)
    {
        _lines = text.Count(static character => character == '\n');
        _client.Open(Uri, text);
        _client.DiagnosticsOf(Uri);
    }

    /// <summary>Types and deletes letters throughout the text.</summary>
    /// <returns>
    /// The most processor time that the server used from a keystroke to its diagnostics, in milliseconds.
    /// </returns>
    public double TypeAndMeasureWorst(int keystrokes)
    {
        var worst = 0.0;
        for (var i = 0; i < keystrokes; i++)
        {
            var line = i / 2 * 7 % _lines;
            var edit = i % 2 == 0 ? LanguageClient.Edit(line, 0, line, 0, "x") : LanguageClient.Edit(line, 0, line, 1, "");
            _version++;
            var before = ReadProcessorTime();
            _client.Change(Uri, _version, edit);
            _client.DiagnosticsOf(Uri, _version);
            worst = Math.Max(worst, ReadProcessorTime() - before);
        }

        return worst;
    }

    /// <summary>The peak of the memory that the process used, in KiB.</summary>
    public int ReadPeakOfMemory() => int.Parse(
        File.ReadLines($"/proc/{_process.Id}/status")
            .Single(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    /// <summary>The processor time that all threads used so far, in milliseconds.</summary>
    private double ReadProcessorTime() =>
        Directory.EnumerateDirectories($"/proc/{_process.Id}/task")
            .Sum(static thread => double.Parse(
                File.ReadAllText(Path.Combine(thread, "schedstat")).Split(' ')[0], CultureInfo.InvariantCulture))
        / 1_000_000;

    public void Dispose()
    {
        _client.Dispose();
        _process.WaitForExit();
        _process.Dispose();
    }
}
