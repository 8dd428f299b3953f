using XenSupport.LanguageServer.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>What is reported while the user types, and where.</summary>
public class DiagnosticsTests
{
    private const string Uri = "file:///xen/SUPPORT.md";
    private const string Overlay = "# Feature Support\n\n## Guests\n\n### Memory\n\n    Status, x86: Supported\n";

    private static readonly string Statement = SmallStatement.Of("4.20");

    [Fact]
    public void A_slip_is_reported_at_its_word_with_a_link()
    {
        using var client = TestClient.Start();
        client.Open(Uri, Statement.Replace("	Status: Supported", "    Status: Suported", StringComparison.Ordinal));

        Assert.Equal(
            ["20:12-20:20 XEN1003 Unknown status 'Suported': did you mean 'Supported'?"],
            client.DiagnosticsOf(Uri).Where(IsOfStatus));
        var diagnostic = client.LastDiagnosticsOf(Uri).EnumerateArray()
            .Single(found => found.GetProperty("code").GetString() == "XEN1003");
        Assert.Equal(1, diagnostic.GetProperty("severity").GetInt32());
        Assert.Equal("xen-support", diagnostic.GetProperty("source").GetString());
        Assert.EndsWith(
            "/docs/diagnostics/XEN1003.md",
            diagnostic.GetProperty("codeDescription").GetProperty("href").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "4:16-4:19")]
    [InlineData("utf-8", "4:19-4:22")]
    public void Characters_are_counted_as_the_client_does(string encoding, string place)
    {
        using var client = TestClient.Start(
            """{"capabilities":{"general":{"positionEncodings":["ENCODING"]}}}"""
                .Replace("ENCODING", encoding, StringComparison.Ordinal));
        client.Open("file:///limits.md", "# Feature Support\n\n## A\n\n    Status, é€: Abc\n");

        Assert.Equal(
            $"{place} XEN1003",
            string.Join(' ', Assert.Single(client.DiagnosticsOf("file:///limits.md")).Split(' ')[..2]));
    }

    [Fact]
    public void A_slip_that_is_typed_and_corrected_appears_and_disappears()
    {
        using var client = TestClient.Start();
        client.Open(Uri, Statement);
        Assert.DoesNotContain(client.DiagnosticsOf(Uri), IsOfStatus);

        client.Change(Uri, 2, TestClient.Edit(20, 10, 20, 11, ""));
        Assert.Contains(
            "20:9-20:17 XEN1003 Unknown status 'Spported': did you mean 'Supported'?", client.DiagnosticsOf(Uri, 2));

        client.Change(Uri, 3, TestClient.Edit(20, 10, 20, 10, "u"));
        Assert.DoesNotContain(client.DiagnosticsOf(Uri, 3), IsOfStatus);
    }

    [Theory]
    [InlineData("file:///x/SUPPORT.md", "Some text.\n", "XEN1039")]
    [InlineData("file:///x/4.23.md", "# Release Support\n", "XEN1015")]
    [InlineData("file:///x/limits.md", "# Feature Support\n\n### A\n\n    Status: Suported\n", "XEN1003")]
    [InlineData("file:///x/my%20limits.md", "# Feature Support\n\n### A\n\n    Formerly: b\n    Status: Suported\n", "XEN1003")]
    [InlineData("file:///x/README.md", "# Title\n\n    Status: Suported\n", null)]
    [InlineData("file:///x/format.md", "# Format\n\n```\nXen-Version: 4.20\n# Feature Support\n```\n", null)]
    [InlineData("untitled:Untitled-1", "# Feature Support\n\n### A\n\n    Status: Suported\n", "XEN1003")]
    public void Statements_overlays_and_others_are_distinguished(string uri, string text, string? code)
    {
        using var client = TestClient.Start();
        client.Open(uri, text);
        var errors = client.DiagnosticsOf(uri).Select(found => found.Split(' ')[1]).ToList();

        if (code is null)
        {
            Assert.Empty(errors);
        }
        else
        {
            Assert.Contains(code, errors);
        }

        Assert.Equal(code is "XEN1015" or "XEN1039", errors.Exists(found => found is "XEN1015" or "XEN1039"));
    }

    [Fact]
    public void A_setting_makes_any_file_an_overlay()
    {
        using var client = TestClient.Start("""{"initializationOptions":{"overlays":["product-*.md"]}}""");
        client.Open("file:///x/product-8.md", "### Disks\n\n    Limit: many\n");

        Assert.Contains(
            client.DiagnosticsOf("file:///x/product-8.md"),
            found => found.Contains("XEN1005", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"product-*.md\"")]
    [InlineData("[5]")]
    public void An_invalid_setting_is_reported_and_ignored(string overlays)
    {
        using var client = TestClient.Start($$$"""{"initializationOptions":{"overlays":{{{overlays}}}}}""");
        client.Open(Uri, "# Feature Support\n\n### A\n\n    Status: Suported\n");

        Assert.Contains(client.DiagnosticsOf(Uri), found => found.Contains("XEN1003", StringComparison.Ordinal));
        Assert.Equal(
            """xen-support: The option 'overlays' must be a list of file names, such as ["product-*.md"]""",
            Assert.Single(client.Log));
    }

    [Fact]
    public void An_overlay_is_compared_with_the_statements_in_its_folder()
    {
        using var client = TestClient.Start();
        const string Contradicting =
            "# Feature Support\n\n## Memory Management\n\n### Shadow paging\n\n    Status: Supported\n";
        client.Open("file:///xen/limits.md", Contradicting);
        Assert.Empty(client.DiagnosticsOf("file:///xen/limits.md"));

        client.Open("file:///other/SUPPORT.md", SmallStatement.Of("4.20", "Experimental"));
        client.Open(Uri, SmallStatement.Of("4.20", "Tech Preview"));
        client.DiagnosticsOf(Uri);
        client.Request("textDocument/hover", TestClient.At(Uri, 0, 0));
        Assert.StartsWith(
            "6:12-6:21 XEN1032",
            Assert.Single(client.DiagnosticsOf("file:///xen/limits.md")),
            StringComparison.Ordinal);

        client.Change(Uri, 2, TestClient.Edit(20, 9, 20, 21, "Supported"));
        client.DiagnosticsOf(Uri, 2);
        client.Request("textDocument/hover", TestClient.At(Uri, 0, 0));
        Assert.Empty(client.DiagnosticsOf("file:///xen/limits.md"));
    }

    [Fact]
    public void A_closed_document_has_no_diagnostics()
    {
        using var client = TestClient.Start();
        client.Open("file:///x/limits.md", Overlay.Replace("Supported\n", "Suported\n", StringComparison.Ordinal));
        Assert.NotEmpty(client.DiagnosticsOf("file:///x/limits.md"));
        client.Notify("textDocument/didClose", TestClient.About("file:///x/limits.md"));
        client.Request("textDocument/hover", TestClient.At(Uri, 0, 0));

        Assert.Equal(0, client.LastDiagnosticsOf("file:///x/limits.md").GetArrayLength());
    }

    /// <summary>Builds read known defects as they were meant; in an editor they can still be corrected.</summary>
    [Fact]
    public void Known_defects_of_releases_are_reported()
    {
        using var client = TestClient.Start();
        client.Open(Uri, SmallStatement.Of("4.13", more: "\n### Memory Sharing\n\n    Status, x86 HVM: Expermental\n"));

        Assert.Contains(
            client.DiagnosticsOf(Uri),
            found => found.Contains("XEN1003 Unknown status 'Expermental'", StringComparison.Ordinal));
    }

    private static bool IsOfStatus(string diagnostic) => diagnostic.Contains("XEN1003", StringComparison.Ordinal);
}
