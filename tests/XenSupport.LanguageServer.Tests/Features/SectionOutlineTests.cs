using System.Text.Json;
using XenSupport.LanguageServer.Tests.Testing;
using static XenSupport.LanguageServer.Tests.Testing.OpenStatement;

namespace XenSupport.LanguageServer.Tests.Features;

/// <summary>The outline of a statement.</summary>
public class SectionOutlineTests
{
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
                .Request("textDocument/documentSymbol", TestClient.About(Address))
                .EnumerateArray()
                .SelectMany(symbol => Describe(symbol, ""))));
    }

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
