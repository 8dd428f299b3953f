using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Neovim;

/// <summary>
/// Neovim without a window, configured as docs/editors.md says. Tests type keys, as a user would, and evaluate Lua
/// expressions to see what is shown.
/// </summary>
internal sealed partial class NeovimEditor : IDisposable
{
    // Records the version of a text that diagnostics were last published for, and picks the first of several actions.
    // The request makes Neovim send the changes that it holds back.
    private const string Observer = """
        local published = {}
        local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
        vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
          publish(err, result, ...)
          published[result.uri] = result.version
        end
        function _G.is_published()
          local document = vim.lsp.util.make_text_document_params()
          if not published[document.uri] then return false end
          vim.lsp.buf_request_sync(0, 'textDocument/foldingRange', { textDocument = document }, 1000)
          return published[document.uri] == vim.lsp.util.buf_versions[vim.api.nvim_get_current_buf()]
        end
        vim.ui.select = function(items, _, choose) choose(items[1], 1) end
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static readonly string? Program = FindOnPath("nvim");

    private readonly TemporaryFolder _folder = new();
    private readonly string _address;
    private readonly string _value;
    private readonly Process _process;

    private int _typed;

    private NeovimEditor(string statement)
    {
        _value = Path.Combine(_folder.Path, "value.json");
        var file = Write("SUPPORT.md", statement);
        var configuration = _folder.Write("init.lua", $"{Observer}\n{ReadRecipe()}");
        _address = Path.Combine(_folder.Path, "socket");
        var start = new ProcessStartInfo(
            Program!, ["--headless", "--clean", "-n", "-u", configuration, "--listen", _address, file])
        {
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{BuiltTool.Folder}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["DOTNET_ROOT"] = BuiltTool.Runtimes;
        start.Environment["XDG_CACHE_HOME"] = _folder.Path;
        start.Environment["XDG_STATE_HOME"] = _folder.Path;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The lines of the buffer.</summary>
    public string Text => Evaluate("table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n') .. '\\n'")
        .GetString()!;

    /// <summary>The line at the cursor.</summary>
    public string Line => Evaluate("vim.api.nvim_get_current_line()").GetString()!;

    /// <summary>The number of that line, from 1.</summary>
    public int LineNumber => Evaluate("vim.fn.line('.')").GetInt32();

    private static void SkipUnlessInstalled()
    {
        Assert.SkipUnless(Program is not null, "Neovim (nvim) is not installed: not tested.");
        var version = ProgramRun.Of(new ProcessStartInfo(Program, "--version")).Output.Split('\n')[0];
        Assert.SkipUnless(
            VersionsOfRecipe().IsMatch(version), $"The tests know Neovim 0.7 to 0.10; {version} is not tested.");
    }

    /// <summary>Opens a statement, and waits for its findings.</summary>
    public static NeovimEditor Open(string statement)
    {
        SkipUnlessInstalled();
        var editor = new NeovimEditor(statement);
        try
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(editor._address), Patience), "Neovim does not start.");
            editor.WaitForDiagnostics();
            return editor;
        }
        catch
        {
            // Neovim would outlive the test.
            editor.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file in the folder of the statement, and returns its path.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Types keys in Neovim's notation, such as <c>ciwSupported&lt;Esc&gt;</c>.</summary>
    public void Type(string keys)
    {
        _typed++;
        Ask("--remote-send", string.Create(CultureInfo.InvariantCulture, $"{keys}<Cmd>let g:typed = {_typed}<CR>"));
        WaitFor("vim.g.typed or 0", count => count.GetInt32() == _typed);
    }

    /// <summary>Evaluates an expression in Lua.</summary>
    public JsonElement Evaluate(string lua)
    {
        var quoted = lua.Replace("'", "''", StringComparison.Ordinal);
        // Neovim truncates long values when it prints them.
        Ask("--remote-expr", $"writefile([json_encode(luaeval('{quoted}'))], '{_value}')");
        using var value = JsonDocument.Parse(File.ReadAllText(_value));
        return value.RootElement.Clone();
    }

    /// <summary>Evaluates an expression until its value is as expected.</summary>
    public JsonElement WaitFor(string lua, Predicate<JsonElement> isExpected)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var value = Evaluate(lua);
            if (isExpected(value))
            {
                return value;
            }

            Assert.True(watch.Elapsed < Patience, $"{lua} stays {value}");
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Waits until the line at the cursor has this text.</summary>
    public void WaitForLine(string line) =>
        WaitFor("vim.api.nvim_get_current_line()", current => current.GetString() == line);

    /// <summary>Waits for the diagnostics of the current text.</summary>
    /// <returns>Each as <c>line:column-line:column code message</c>, from 1, in the order of the text.</returns>
    public IReadOnlyList<string> WaitForDiagnostics()
    {
        WaitFor("is_published()", static isPublished => isPublished.GetBoolean());
        return
        [
            .. Evaluate("vim.diagnostic.get(0)")
                .EnumerateArray()
                .OrderBy(static diagnostic => Number(diagnostic, "lnum"))
                .ThenBy(static diagnostic => Number(diagnostic, "col"))
                .Select(static diagnostic => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Number(diagnostic, "lnum")}:{Number(diagnostic, "col")}-{Number(diagnostic, "end_lnum")}:{Number(diagnostic, "end_col")} {diagnostic.GetProperty("code")} {diagnostic.GetProperty("message")}")),
        ];

        static int Number(JsonElement diagnostic, string name) => diagnostic.GetProperty(name).GetInt32() + 1;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static string ReadRecipe() => LinesForNeovim().Match(
        File.ReadAllText(Repository.PathOf("docs", "editors.md"))).Groups[1].Value;

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private void Ask(string option, string argument)
    {
        var run = ProgramRun.Of(new ProcessStartInfo(Program!, ["--server", _address, option, argument]));
        Assert.True(run.ExitCode == 0, $"{argument}: {run.Output}{run.Error}");
    }

    [GeneratedRegex(@"^NVIM v0\.(7|8|9|10)\.")]
    private static partial Regex VersionsOfRecipe();

    [GeneratedRegex("```lua\n(-- Neovim 0.7.*?)```", RegexOptions.Singleline)]
    private static partial Regex LinesForNeovim();
}
