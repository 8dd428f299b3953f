using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>What an editor shows of a row, a heading or a field.</summary>
public class EntryHoverTests
{
    [Fact]
    public void Hover_explains_a_row_and_shows_its_history()
    {
        using var client = Open(Markdown);
        var hover = client.Request("textDocument/hover", TestClient.At(Address, 14, 10));

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
            Address,
            $"# Release Support\n\n    Xen-Version: {version}\n    Security-Support-Until: {until}\n\n"
                + $"# Feature Support\n\n## xl\n\n    Status: {status}\n");
        var hover = client.Request("textDocument/hover", TestClient.At(Address, 9, 14)).GetProperty("contents");

        Assert.Contains($"\nStatus: {expected}\n", hover.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_shows_later_editions()
    {
        using var client = Open();
        client.Change(Address, 2, TestClient.Edit(2, 17, 2, 21, "4.21"));
        var hover = client.Request("textDocument/hover", TestClient.At(Address, 13, 30)).GetProperty("contents");

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
        client.Change(Address, 2, TestClient.Edit(19, 0, 19, 99, $"    {line}"));

        Assert.Contains($"\nRead as:\n\n- {expected}\n\n", HoverAt(client, 19, 6), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_file_is_not_markup_in_a_hover()
    {
        using var client = Open(Markdown);
        client.Change(Address, 2, TestClient.Edit(15, 11, 15, 14, "a_b [c]"));

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

    private static string HoverAt(TestClient client, int line, int character) => client
        .Request("textDocument/hover", TestClient.At(Address, line, character))
        .GetProperty("contents").GetProperty("value").GetString()!;
}
