using System.Text.Json;
using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The words that an editor offers while someone types.</summary>
public class WordCompletionTests
{
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
        client.Change(Address, 2, TestClient.Edit(19, 0, 20, 0, $"    {line}\n"));

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
        client.Change(Address, 2, TestClient.Edit(19, 0, 19, 99, $"    {line}"));
        var items = client.Request("textDocument/completion", TestClient.At(Address, 19, line.Length + 4));

        Assert.Equal(words, string.Join(',', Labels(items)));
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
    public void Accepting_the_first_word_completes_the_line(string line, string completed)
    {
        using var client = Open();
        var cursor = line.IndexOf('|', StringComparison.Ordinal) + 4;
        var text = "    " + line.Replace("|", "", StringComparison.Ordinal);
        client.Change(Address, 2, TestClient.Edit(19, 0, 19, 99, text));
        var edit = client.Request("textDocument/completion", TestClient.At(Address, 19, cursor))[0].GetProperty("textEdit");

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
        client.Change(Address, 2, TestClient.Edit(29, 0, 29, 99, $"    {line}"));

        Assert.Equal(
            words.Split(','),
            Labels(client.Request("textDocument/completion", TestClient.At(Address, 29, line.Length + 4))));
    }

    [Fact]
    public void Former_keys_are_those_missing_from_the_latest_release()
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
        client.Open(Address, text);
        var lines = text.Split('\n');

        Assert.Empty(client
            .Request("textDocument/completion", TestClient.At(Address, lines.Length - 1, lines[^1].Length))
            .EnumerateArray());
    }

    private static void AssertCompletion(
        TestClient client, int line, int character, IEnumerable<string> words, string range)
    {
        var items = client.Request("textDocument/completion", TestClient.At(Address, line, character));

        Assert.Equal(words, Labels(items));
        Assert.All(
            items.EnumerateArray(),
            item => Assert.Equal(range, TestClient.DescribeRange(item.GetProperty("textEdit").GetProperty("range"))));
    }

    private static IEnumerable<string> Labels(JsonElement items) =>
        items.EnumerateArray().Select(item => item.GetProperty("label").GetString()!);
}
