using XenSupport.Tool.Tests.Testing;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>What the tool or an overlay adds never looks like Xen's word.</summary>
public class OwnWordsTests
{
    private const string Title = "this tool";

    private static readonly SupportStatement Without = Rows.StatementOf(
        "4.19", Rows.Section("disks", "Disks"), Rows.Entry("disks"));

    private static readonly SupportStatement With = Rows.StatementOf(
        "4.20",
        Rows.Section("disks", "Disks", $"Of a guest.\n\n[overlay: {Title}] By its name."),
        Rows.Entry("disks"),
        Rows.Entry("disks", "8", SupportStatus.Unknown, SecuritySupport.Unknown, field: "Limit") + "\t" + Title,
        Rows.Limit("disks", 8, 8) + "\t" + Title,
        Rows.Entry("disks--xvd", qualifier: "xvd") + "\t" + Title);

    [Fact]
    public void A_row_of_the_tool_says_so_and_its_cells_do_too()
    {
        var row = Of(Without, With).GetElementById("disks--xvd")!;

        Assert.Equal("stated by this tool, not by Xen", row.QuerySelector("th > .own")!.TextContent);
        Assert.Equal(["Supported this tool", "not stated"], row.QuerySelectorAll("td").Select(TextOf));
        Assert.Equal("own", row.QuerySelector("td")!.ClassName);
        Assert.Empty(row.QuerySelectorAll("td a"));
    }

    [Fact]
    public void A_line_and_a_limit_of_the_tool_are_marked_in_a_cell_of_Xens() => Assert.Equal(
        "Supported Limit 8 (this tool, not Xen) changed up to 8 with security support this tool",
        CellsOf(Of(Without, With), "disks").First());

    [Fact]
    public void A_row_of_the_tool_is_no_change_of_Xens() => Assert.DoesNotContain(
        Of(With, Rows.StatementOf("4.21", Rows.Section("disks", "Disks"), Rows.Entry("disks")))
            .QuerySelectorAll("[id='disks--xvd'] td"),
        cell => cell.HasAttribute("data-change"));

    [Fact]
    public void A_paragraph_of_the_tool_is_apart_from_Xens() => Assert.Equal(
        [("Of a guest.", ""), ("[overlay: this tool] By its name.", "own")],
        Of(With).GetElementById("_of:disks")!
            .QuerySelectorAll("p")
            .Select(paragraph => (paragraph.TextContent, paragraph.ClassName)));

    [Fact]
    public void Prose_of_a_statement_that_the_tool_carries_is_said_to_be_its_own()
    {
        var page = OfAll();

        Assert.Equal(
            "In this tool's words; the links lead to Xen's.",
            page.GetElementById("_of:x86pvh--dom0")!.QuerySelector("h3 + p.own")!.TextContent);
        Assert.StartsWith(
            "[overlay: this tool] ",
            page.GetElementById("_of:memory--arm-builder")!.QuerySelector("h3 + p.own")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_limit_of_the_tool_in_the_page_is_marked()
    {
        var page = OfAll();
        var cells = page.QuerySelectorAll(".entry td.own");

        Assert.True(cells.Length > 50);
        Assert.All(cells, cell => Assert.Equal(Title, cell.QuerySelector(".mark.own")!.TextContent));
    }
}
