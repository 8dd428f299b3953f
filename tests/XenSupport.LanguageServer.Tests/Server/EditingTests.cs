using System.Text;
using CsCheck;
using XenSupport.LanguageServer.Tests.Testing;
using XenSupport.Reading;
using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests.Server;

/// <summary>After random edits, the server has the same text and findings as a fresh reading.</summary>
public class EditingTests
{
    private const string Uri = "file:///xen/SUPPORT.md";

    // Fixed, so each run makes the same edits.
    private const string Seed = "0000KOIPe036";

    // What people type and paste, slips included.
    private static readonly string[] Typed =
    [
        "", "a", " ", "\n", "\r\n", "\t", "    ", "#", "### ", ":", ", ", "Status: Supported",
        "\n    Status, x86: Experimental\n", "Limit: 5 GB", "\n# Feature Support\n", "\n## Group\n\n### Row\n\n", "<!--",
        "```", "<<<<<<< ours", "é", "😀", "\u2028", "Xen-Version: 4.20", "* item", "Suported",
    ];

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Random_edits_give_the_findings_of_the_text(string encoding)
    {
        using var client = TestClient.Start(
            """{"capabilities":{"general":{"positionEncodings":["ENCODING"]}}}"""
                .Replace("ENCODING", encoding, StringComparison.Ordinal));
        var statement = PackagedStatements.Read("4.22");
        var version = 0;
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 60], Gen.Int[0, Typed.Length - 1])
            .List[1, 12]
            .Sample(
                edits =>
                {
                    var text = statement;
                    version++;
                    client.Open(Uri, text, version);
                    foreach (var (place, length, word) in edits)
                    {
                        var start = AtCharacter((int)(place * text.Length), text);
                        var end = AtCharacter(Math.Min(start + length, text.Length), text);
                        version++;
                        client.Change(Uri, version, EditOf(text, start, end, Typed[word], encoding));
                        text = text[..start] + Typed[word] + text[end..];
                    }

                    Assert.Equal(FindingsOf(text, encoding), client.DiagnosticsOf(Uri, version));
                    AskEverything(client);
                },
                seed: Seed,
                iter: 60,
                threads: 1);
        Assert.Empty(client.Log);
    }

    [Fact]
    public void Several_changes_in_one_message_apply_in_order()
    {
        using var client = TestClient.Start();
        client.Open("file:///a.md", "# Feature Support\n\n## A\n");
        client.Change(
            "file:///a.md",
            2,
            TestClient.Edit(2, 4, 2, 4, "\n\n    Status: Abc\n"),
            TestClient.Edit(4, 12, 4, 15, "Bcd"),
            """{"range":{"start":{"line":99,"character":0},"end":{"line":99,"character":9}},"text":"\n"}""");
        Assert.StartsWith(
            "4:12-4:15 XEN1003 Unknown status 'Bcd'",
            Assert.Single(client.DiagnosticsOf("file:///a.md", 2)),
            StringComparison.Ordinal);

        client.Change("file:///a.md", 3, """{"text":"# Feature Support\n\n## A\n"}""");
        Assert.Empty(client.DiagnosticsOf("file:///a.md", 3));
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(3_000_000)]
    public void A_large_file_has_the_findings_of_a_reader(int length)
    {
        using var client = TestClient.Start();
        var text = PackagedStatements.Read("4.22");
        while (text.Length < length)
        {
            text += text;
        }

        client.Open(Uri, text[..length]);
        Assert.NotEmpty(client.DiagnosticsOf(Uri));
        client.Change(Uri, 2, TestClient.Edit(0, 0, 0, 0, "a"));

        Assert.Equal(FindingsOf("a" + text[..length], "utf-16"), client.DiagnosticsOf(Uri, 2));
        AskEverything(client);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF# Feature Support\n")]
    [InlineData("\0\u0001\u2028")]
    [InlineData("# # #\n##\n###### a ## b\n")]
    [InlineData("# Feature Support\n\n## A ### B\n\n    Status: Supported\n")]
    public void Every_question_about_a_strange_text_has_an_answer(string text)
    {
        using var client = TestClient.Start();
        client.Open(Uri, text);
        client.Open("file:///xen/limits.md", text);

        Assert.Equal(FindingsOf(text, "utf-16"), client.DiagnosticsOf(Uri));
        AskEverything(client);
    }

    private static void AskEverything(TestClient client)
    {
        foreach (var method in new[] { "documentSymbol", "foldingRange", "semanticTokens/full" })
        {
            client.Request($"textDocument/{method}", TestClient.About(Uri));
        }

        foreach (var line in new[] { 0, 3, 20, 40, 99, 400, 99_999 })
        {
            foreach (var method in new[] { "hover", "completion", "definition" })
            {
                client.Request($"textDocument/{method}", TestClient.At(Uri, line, 14));
            }
        }

        var everything = """{"textDocument":{"uri":"URI"},"range":RANGE,"context":{"diagnostics":[]}}"""
            .Replace("URI", Uri, StringComparison.Ordinal)
            .Replace("RANGE", TestClient.Range(0, 0, 99_999, 0), StringComparison.Ordinal);
        client.Request("textDocument/codeAction", everything);
    }

    // An editor never splits a character or a line end.
    private static int AtCharacter(int offset, string text) =>
        offset > 0 && offset < text.Length
        && (char.IsLowSurrogate(text[offset]) || (text[offset] == '\n' && text[offset - 1] == '\r'))
            ? offset - 1
            : offset;

    private static string EditOf(string text, int start, int end, string newText, string encoding)
    {
        var (startLine, startUnits) = PlaceOf(text, start, encoding);
        var (endLine, endUnits) = PlaceOf(text, end, encoding);
        return TestClient.Edit(startLine, startUnits, endLine, endUnits, newText);
    }

    /// <summary>What a fresh reading of the text finds, without known defects of releases.</summary>
    private static IEnumerable<string> FindingsOf(string text, string encoding) =>
        SupportStatementReader.Read(text).Findings
            .Where(finding => finding.Id != "XEN1034")
            .Select(finding =>
            {
                var (startLine, start) = PlaceOf(text, finding.Start, encoding);
                var (endLine, end) = PlaceOf(text, finding.Start + finding.Length, encoding);
                return $"{startLine}:{start}-{endLine}:{end} {finding.Id} {finding.Message}";
            });

    private static (int Line, int Units) PlaceOf(string text, int offset, string encoding)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        var before = text[start..offset];
        return (line, encoding == "utf-8" ? Encoding.UTF8.GetByteCount(before) : before.Length);
    }
}
