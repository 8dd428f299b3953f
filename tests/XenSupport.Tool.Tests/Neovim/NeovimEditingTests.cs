using System.Text;
using System.Text.Json;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Neovim;

/// <summary>After random editing, Neovim shows exactly what lint reports.</summary>
public class NeovimEditingTests
{
    // Fixed, so each run makes the same edits; eng/search.sh tries others.
    private const int Seed = 17;

    private const int Rounds = 16;

    private const int RoundsOfSearch = 400;

    private const int EditsOfRound = 6;

    private static readonly string[] Edits =
    [
        "dd", "yyp", "p", "P", "u", "u", "<C-r>", "x", "xp", "J", ">>", "<lt><lt>", "d2j", "3J", "yap", "~", "guu",
        "dap", "$x", "0x", "wdw", "wciwSuported<Esc>", "WcWsupported<Esc>", "A, with caveats<Esc>", "A é 😀<Esc>", "I# <Esc>",
        "oStatus, x86: Experimental<Esc>", "o    Status, x86: Suported<Esc>", "O    Limit: 16 GB<Esc>",
        "o<C-u>### New heading<CR><CR>    Status: Tech Preview<Esc>", "o<C-u><lt>!-- <Esc>", "o<C-u>```<Esc>",
        ":s/Status/Statsu/e<CR>", ":s/: /:/e<CR>", ":m+3<CR>", ":%s/Experimental/Tech Preview/ge<CR>",
        ":%s/x86 HVM/x86HVM/ge<CR>",
    ];

    [Theory]
    [InlineData("4.22")]
    [InlineData("4.10")]
    public void The_diagnostics_are_always_those_of_lint(string version) => Edit(version, Seed, Rounds);

    [Fact(Explicit = true)]
    public void The_diagnostics_are_those_of_lint_after_any_edits() =>
        Edit("4.21", Random.Shared.Next(), RoundsOfSearch);

    /// <summary>Where only some lines end in CR LF, Neovim counts each CR as a character.</summary>
    [Theory]
    [InlineData("5G$x")]
    [InlineData("5GyypA<BS>")]
    [InlineData(":%s/\\r$//<CR>")]
    [InlineData(":%s/\\r$//<CR>u")]
    public void Mixed_line_endings_keep_positions_right(string keys)
    {
        var lines = SmallStatement.Of("4.23").Split('\n').Select((line, i) => i is >= 4 and < 7 ? line + '\r' : line);
        using var editor = NeovimEditor.Open(string.Join('\n', lines));
        editor.Type(keys);

        Assert.Equal(Lint(editor.Text), editor.WaitForDiagnostics());
    }

    private void Edit(string version, int seed, int rounds)
    {
        using var editor = NeovimEditor.Open(PackagedStatements.Read(version));
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var lines = editor.Evaluate("vim.fn.line('$')").GetInt32();
            for (var i = 0; i < EditsOfRound; i++)
            {
                editor.Type($"{random.Next(1, lines)}G{Edits[random.Next(Edits.Length)]}");
            }

            var shown = editor.WaitForDiagnostics();
            var text = editor.Text;
            Assert.True(
                Lint(text).SequenceEqual(shown),
                $"""
                Seed {seed}, round {round}. Lint reports:
                {string.Join('\n', Lint(text))}
                Neovim shows:
                {string.Join('\n', shown)}
                The text is:
                {text}
                """);
        }
    }

    /// <summary>What lint reports, with columns in bytes, as Neovim counts them.</summary>
    private static IEnumerable<string> Lint(string text)
    {
        var lines = text.Split('\n');
        using var report = JsonDocument.Parse(ToolRun.Reading(text, "lint", "-", "--format", "json").Output);
        return
        [
            .. report.RootElement.GetProperty("files")[0].GetProperty("findings")
                .EnumerateArray()
                .Select(finding =>
                    $"{PlaceOf(finding, "line", "column")}-{PlaceOf(finding, "endLine", "endColumn")} "
                    + $"{finding.GetProperty("rule")} {finding.GetProperty("message")}"),
        ];

        string PlaceOf(JsonElement finding, string lineName, string columnName)
        {
            // A finding about the file is shown at its start.
            if (!finding.TryGetProperty(lineName, out var number))
            {
                return "1:1";
            }

            var line = number.GetInt32();
            var units = finding.GetProperty(columnName).GetInt32() - 1;
            return $"{line}:{Encoding.UTF8.GetByteCount(lines[line - 1][..units]) + 1}";
        }
    }
}
