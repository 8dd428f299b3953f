using System.Text.Json;
using XenSupport.LanguageServer.Tests.Testing;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>What an editor shows for a statement: each answer in full.</summary>
public class FeatureTests
{
    private const string Uri = "file:///xen/SUPPORT.md";

    private const string Statement = """
        # Release Support

            Xen-Version: 4.22
            Initial-Release: 2026-06-01

        # Feature Support

        ## Memory Management

        ### Shadow paging

        Prose.

            Status: Supported, not security supported
            Status, x86: Tech Preview
            Limit, Arm: 5

        ### Memory Sharing

            Status, x86 HVM: Expermental

        ### Paging

            Stat

        # Format and definitions

        ## Tech Preview

            Functional completeness: Yes
            Functional stability: Quirky
            Interface stability: Provisionally stable
            Security supported: No

        """;

    private const string Markdown = """{"capabilities":{"textDocument":{"hover":{"contentFormat":["markdown"]}}}}""";

    [Fact]
    public void A_quick_fix_replaces_the_word()
    {
        using var client = Open();
        var actions = client.Request("textDocument/codeAction", ActionsAt(19, 25, """{"diagnostics":[]}"""));

        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("Replace with 'Experimental'", action.GetProperty("title").GetString());
        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.Equal("XEN1003", action.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        var edit = action.GetProperty("edit").GetProperty("changes").GetProperty(Uri)[0];
        Assert.Equal("19:21-19:32", TestClient.DescribeRange(edit.GetProperty("range")));
        Assert.Equal("Experimental", edit.GetProperty("newText").GetString());
    }

    [Theory]
    [InlineData("    Status:Supported", "Insert a space")]
    [InlineData("    Status: Supported with caveats", "Insert ','")]
    [InlineData("Status: Supported", "Indent by four spaces")]
    [InlineData("Prose.\nStatus: Supported", "Indent by four spaces after an empty line")]
    [InlineData("Prose.\n    Status: Supported", "Insert an empty line")]
    [InlineData("      Status: Supported", "Indent by four spaces")]
    [InlineData("###Subject", "Correct the heading")]
    [InlineData("    ### Subject", "Correct the heading")]
    public void The_title_of_a_quick_fix_says_what_it_does(string lines, string title)
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(19, 0, 19, 99, lines));
        var actions = client.Request(
            "textDocument/codeAction",
            $$$"""{"textDocument":{"uri":"{{{Uri}}}"},"range":{{{TestClient.Range(18, 0, 21, 9)}}},"context":{}}""");

        Assert.Equal(title, Assert.Single(actions.EnumerateArray()).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(19, 21, """{"diagnostics":[],"only":["quickfix"]}""", 1)]
    [InlineData(19, 21, """{"diagnostics":[],"only":["refactor"]}""", 0)]
    [InlineData(14, 21, """{"diagnostics":[]}""", 0)]
    public void Quick_fixes_are_limited_to_the_range_and_kind(int line, int character, string context, int count)
    {
        using var client = Open();
        var actions = client.Request("textDocument/codeAction", ActionsAt(line, character, context));

        Assert.Equal(count, actions.GetArrayLength());
    }

    [Fact]
    public void Hover_explains_a_row_and_shows_its_history()
    {
        using var client = Open(Markdown);
        var hover = client.Request("textDocument/hover", TestClient.At(Uri, 14, 10));

        Assert.Equal("14:4-14:29", TestClient.DescribeRange(hover.GetProperty("range")));
        Assert.Equal(
            """
            **Memory Management › Shadow paging, x86**

            Status: Tech Preview. Security support: no.

            `Tech Preview` means: functionally complete: `Yes`; functional stability: `Quirky`; interface stability: `Provisionally stable`; security supported: `No`.

            Key: `shadow-paging--x86`

            Xen states:

            - 4.20–4.22: not stated
            """,
            hover.GetProperty("contents").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("4.23-unstable", "Unreleased - not yet security-supported", "Supported", "Supported. Security support: not yet.")]
    [InlineData("4.23-unstable", "Unreleased - not yet security-supported", "Experimental", "Experimental. Security support: no.")]
    [InlineData("4.23", "2030-03-05", "Supported", "Supported. Security support: yes.")]
    [InlineData("4.23", "2030-03-05", "Supported\n    Status: Experimental", "Experimental. Security support: no.")]
    [InlineData("4.23", "2030-03-05", "Supported\n    Status: Suported", "Unknown. Security support: not stated.")]
    public void Hover_never_overstates_support(string version, string until, string status, string expected)
    {
        using var client = TestClient.Start();
        client.Open(
            Uri,
            $"# Release Support\n\n    Xen-Version: {version}\n    Security-Support-Until: {until}\n\n"
                + $"# Feature Support\n\n## xl\n\n    Status: {status}\n");
        var hover = client.Request("textDocument/hover", TestClient.At(Uri, 9, 14)).GetProperty("contents");

        Assert.Contains($"\nStatus: {expected}\n", hover.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_shows_later_editions()
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(2, 17, 2, 21, "4.21"));
        var hover = client.Request("textDocument/hover", TestClient.At(Uri, 13, 30)).GetProperty("contents");

        Assert.Equal("plaintext", hover.GetProperty("kind").GetString());
        Assert.Equal(
            """
            Memory Management › Shadow paging

            Status: Supported. Security support: no.

            Key: 'shadow-paging'

            Xen states:

            - 4.20–4.22: 'Supported, not security supported'

            Later editions of this release's statement:

            - 2026-07-28 (commit 49af80b3e025): added, 'Supported, not security supported'
            """,
            hover.GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("Limit: 16TiB", "up to 16 TiB (17,592,186,044,416 bytes)")]
    [InlineData("Limit, x86: 8 GiB for 32bit; 1 TiB for 64bit", "32bit: up to 8 GiB (8,589,934,592 bytes)\n- 64bit: up to 1 TiB (1,099,511,627,776 bytes)")]
    [InlineData("Limit: 4095", "up to 4095")]
    [InlineData("Status: Supported up to 12 TiB", "up to 12 TiB (13,194,139,533,312 bytes)")]
    public void Hover_says_how_a_limit_is_read(string line, string expected)
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(19, 0, 19, 99, $"    {line}"));

        Assert.Contains($"\nRead as:\n\n- {expected}\n\n", HoverAt(client, 19, 6), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_file_is_not_markup_in_a_hover()
    {
        using var client = Open(Markdown);
        client.Change(Uri, 2, TestClient.Edit(15, 11, 15, 14, "a_b [c]"));

        Assert.Contains(@"Limit, a\_b \[c\]: `5`,", HoverAt(client, 9, 6), StringComparison.Ordinal);
        Assert.Contains(@"Limit, a\_b \[c\]: `5`.", HoverAt(client, 15, 6), StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_on_a_field_of_the_release_says_what_it_means()
    {
        using var client = Open();

        Assert.Equal("Initial-Release\n\nThe day of the version's first release.", HoverAt(client, 3, 6));
    }

    [Fact]
    public void Hover_on_a_heading_lists_the_rows()
    {
        using var client = Open();

        Assert.Equal(
            """
            Memory Management › Shadow paging

            Its rows:

            - Status: 'Supported, not security supported', key 'shadow-paging'
            - Status, x86: 'Tech Preview', key 'shadow-paging--x86'
            - Limit, Arm: '5', key 'shadow-paging--arm'
            """,
            HoverAt(client, 9, 6));
    }

    [Theory]
    [InlineData(23, 4, "Status Supported Limit Limit-Security Restrictions", "23:4-23:4")]
    [InlineData(23, 8, "Status", "23:4-23:8")]
    [InlineData(3, 4, "Supported-Until Security-Support-Until Release-Notes", "3:4-3:4")]
    public void Names_of_fields_are_completed(int line, int character, string words, string range)
    {
        using var client = Open();

        AssertCompletion(client, line, character, words.Split(' '), range);
    }

    [Theory]
    [InlineData("Status, ", "Arm,x86")]
    [InlineData("Status, x", "x86")]
    [InlineData("Status, X86", "x86")]
    public void Qualifiers_of_other_rows_are_completed(string line, string words)
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(19, 0, 20, 0, $"    {line}\n"));

        AssertCompletion(client, 19, line.Length + 4, words.Split(','), $"19:12-19:{line.Length + 4}");
    }

    [Theory]
    [InlineData("Status: ", "Supported,Experimental,Tech Preview,Deprecated,Not supported,Not functional,Not implemented,Security supported,Support scope restricted,No security support,Supported up to")]
    [InlineData("Status: s", "Supported,Security supported,Support scope restricted,Supported up to")]
    [InlineData("Status: Supported, ", "not security supported,security support external,with caveats,with limited support,security supported only when run de-privileged,not recommended")]
    [InlineData("Status: Supported, w", "with caveats,with limited support")]
    [InlineData("Status: Supported up to 12 TiB. ", "")]
    [InlineData("Status: Supported up to 12 TiB. S", "")]
    [InlineData("Limit: ", "")]
    [InlineData("Limit: 5, ", "")]
    public void Labels_and_modifiers_are_completed(string line, string words)
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(19, 0, 19, 99, $"    {line}"));
        var items = client.Request("textDocument/completion", TestClient.At(Uri, 19, line.Length + 4)).EnumerateArray();

        Assert.Equal(words, string.Join(',', items.Select(item => item.GetProperty("label"))));
    }

    [Theory]
    [InlineData("Status:|", "Status: Supported")]
    [InlineData("Status:Sup|", "Status: Supported")]
    [InlineData("Status: Sup|ported", "Status: Supported")]
    [InlineData("Status: Sup|portd", "Status: Supported")]
    [InlineData("Status: Sup|, with caveats", "Status: Supported, with caveats")]
    [InlineData("Sta|tus, x86: Supported", "Status, x86: Supported")]
    [InlineData("Status,x|: Supported", "Status, x86: Supported")]
    [InlineData("Status: Supported,not s|", "Status: Supported, not security supported")]
    [InlineData("Status: Te|ch Preview", "Status: Tech Preview")]
    public void The_first_word_fits_into_the_line(string line, string completed)
    {
        using var client = Open();
        var cursor = line.IndexOf('|', StringComparison.Ordinal) + 4;
        var text = "    " + line.Replace("|", "", StringComparison.Ordinal);
        client.Change(Uri, 2, TestClient.Edit(19, 0, 19, 99, text));
        var edit = client.Request("textDocument/completion", TestClient.At(Uri, 19, cursor))[0].GetProperty("textEdit");

        var range = edit.GetProperty("range");
        Assert.Equal(
            "    " + completed,
            text[..CharacterOf("start")] + edit.GetProperty("newText").GetString() + text[CharacterOf("end")..]);

        int CharacterOf(string end) => range.GetProperty(end).GetProperty("character").GetInt32();
    }

    [Theory]
    [InlineData("Functional completeness: ", "Yes,No")]
    [InlineData("Functional stability: ", "Here be dragons,Quirky,Normal")]
    [InlineData("Interface stability: P", "Provisionally stable")]
    [InlineData("Security supported: n", "No")]
    public void Words_of_definitions_are_completed(string line, string words)
    {
        using var client = Open();
        client.Change(Uri, 2, TestClient.Edit(29, 0, 29, 99, $"    {line}"));

        Assert.Equal(
            words.Split(','),
            Labels(client.Request("textDocument/completion", TestClient.At(Uri, 29, line.Length + 4))));
    }

    [Fact]
    public void A_former_key_is_one_that_the_latest_release_does_not_state()
    {
        using var client = TestClient.Start();
        client.Open("file:///limits.md", "# Feature Support\n\n### A\n\n    Formerly: \n    Status: Supported\n");
        var items = client.Request("textDocument/completion", TestClient.At("file:///limits.md", 4, 14));
        var keys = Labels(items).ToList();

        Assert.Contains("x86hvm-bios--rombios-qemu-xen-traditional", keys);
        Assert.DoesNotContain("shadow-paging", keys);
    }

    [Fact]
    public void An_overlay_has_words_of_its_own()
    {
        using var client = TestClient.Start();
        client.Open("file:///limits.md", "# Feature Support\n\n### A\n\n    Status: Supported, \n    \n");

        Assert.Contains("security supported", LabelsAt(4, 23));
        Assert.Contains("Formerly", LabelsAt(5, 4));

        IEnumerable<string> LabelsAt(int line, int character) =>
            Labels(client.Request("textDocument/completion", TestClient.At("file:///limits.md", line, character)));
    }

    [Theory]
    [InlineData("# Feature Support\n\n## A\n\nSt")]
    [InlineData("# Feature Support\n\n## A\n\n- item\n\n    and St")]
    [InlineData("# Feature Support\n\n# Notes\n\n    St")]
    [InlineData("    St")]
    public void Nothing_is_completed_outside_fragments(string text)
    {
        using var client = TestClient.Start();
        client.Open(Uri, text);
        var lines = text.Split('\n');

        Assert.Empty(client
            .Request("textDocument/completion", TestClient.At(Uri, lines.Length - 1, lines[^1].Length))
            .EnumerateArray());
    }

    [Fact]
    public void The_outline_has_sections_and_rows_with_status()
    {
        using var client = Open();

        Assert.Equal(
            """
            Release Support 0:0-5:0
              Xen-Version: 4.22 2:4-2:21
              Initial-Release: 2026-06-01 3:4-3:31
            Feature Support 5:0-25:0
              Memory Management 7:0-25:0
                Shadow paging 9:0-17:0
                  Status: Supported, not security supported 13:4-13:45
                  Status, x86: Tech Preview 14:4-14:29
                  Limit, Arm: 5 15:4-15:17
                Memory Sharing 17:0-21:0
                  Status, x86 HVM: Expermental 19:4-19:32
                Paging 21:0-25:0
            Format and definitions 25:0-33:0
              Tech Preview 27:0-33:0
                Functional completeness: Yes 29:4-29:32
                Functional stability: Quirky 30:4-30:32
                Interface stability: Provisionally stable 31:4-31:45
                Security supported: No 32:4-32:26
            """,
            string.Join('\n', client
                .Request("textDocument/documentSymbol", TestClient.About(Uri))
                .EnumerateArray()
                .SelectMany(symbol => Describe(symbol, ""))));
    }

    [Theory]
    [InlineData(14, 17, "27:3-27:15")]
    [InlineData(14, 29, "27:3-27:15")]
    [InlineData(14, 6, null)]
    [InlineData(13, 15, null)]
    public void A_label_leads_to_its_definition(int line, int character, string? range)
    {
        using var client = Open();
        var result = client.Request("textDocument/definition", TestClient.At(Uri, line, character));

        Assert.Equal(
            range,
            result.ValueKind == JsonValueKind.Null ? null : TestClient.DescribeRange(result.GetProperty("range")));
    }

    [Fact]
    public void A_label_of_an_overlay_leads_to_the_statement_in_its_folder()
    {
        using var client = Open();
        client.Open("file:///xen/limits.md", "# Feature Support\n\n### A\n\n    Status: Tech Preview\n");

        var place = client.Request("textDocument/definition", TestClient.At("file:///xen/limits.md", 4, 14));
        Assert.Equal(Uri, place.GetProperty("uri").GetString());
    }

    [Fact]
    public void Each_section_folds()
    {
        using var client = Open();

        Assert.Equal(
            "0-3 5-23 7-23 9-15 17-19 21-23 25-32 27-32",
            string.Join(' ', client
                .Request("textDocument/foldingRange", TestClient.About(Uri))
                .EnumerateArray()
                .Select(range => $"{range.GetProperty("startLine")}-{range.GetProperty("endLine")}")));
    }

    [Fact]
    public void Words_of_fragments_have_kinds()
    {
        using var client = TestClient.Start();
        client.Open(Uri, "# Feature Support\n\n### A\n\n    Status, x86: Supported, with caveats\n    Limit: 5\n");

        Assert.Equal(
            "4 4 6 0 0 0 8 3 1 0 0 5 9 2 0 0 11 12 3 0 1 4 5 0 0 0 7 1 4 0",
            string.Join(' ', client
                .Request("textDocument/semanticTokens/full", TestClient.About(Uri))
                .GetProperty("data")
                .EnumerateArray()));
    }

    private static TestClient Open(string parameters = "{}")
    {
        var client = TestClient.Start(parameters);
        client.Open(Uri, Statement);
        return client;
    }

    private static void AssertCompletion(
        TestClient client, int line, int character, IEnumerable<string> words, string range)
    {
        var items = client.Request("textDocument/completion", TestClient.At(Uri, line, character));

        Assert.Equal(words, Labels(items));
        Assert.All(
            items.EnumerateArray(),
            item => Assert.Equal(range, TestClient.DescribeRange(item.GetProperty("textEdit").GetProperty("range"))));
    }

    private static IEnumerable<string> Labels(JsonElement items) =>
        items.EnumerateArray().Select(item => item.GetProperty("label").GetString()!);

    private static string HoverAt(TestClient client, int line, int character) => client
        .Request("textDocument/hover", TestClient.At(Uri, line, character))
        .GetProperty("contents").GetProperty("value").GetString()!;

    private static string ActionsAt(int line, int character, string context) =>
        $$$"""{"textDocument":{"uri":"{{{Uri}}}"},"range":{{{TestClient.Range(line, character, line, character)}}},"context":{{{context}}}}""";

    private static IEnumerable<string> Describe(JsonElement symbol, string indentation)
    {
        var range = TestClient.DescribeRange(symbol.GetProperty("range"));
        yield return $"{indentation}{symbol.GetProperty("name")} {range}";
        if (symbol.TryGetProperty("children", out var children))
        {
            foreach (var line in children.EnumerateArray().SelectMany(child => Describe(child, indentation + "  ")))
            {
                yield return line;
            }
        }
    }
}
