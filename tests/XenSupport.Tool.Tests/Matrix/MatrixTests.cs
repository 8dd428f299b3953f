using XenSupport.Tool.Tests.Testing;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>The page's content, without a browser.</summary>
public class MatrixTests
{
    private static readonly SupportStatement Before = Rows.StatementOf(
        "4.19",
        Rows.Section("pvh-guest", "PVH guest"),
        Rows.Entry("pvh-guest", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported),
        Rows.Section("old", "Old"),
        Rows.Entry("old"),
        Rows.Section("last", "Last"),
        Rows.Entry("last"),
        "alias\tpvh\tpvh-guest");

    private static readonly SupportStatement After = Rows.StatementOf(
        "4.20",
        Rows.Section("pvh", "PVH", "Of a guest.", "Beware."),
        Rows.Entry("pvh", "Supported, with caveats", SupportStatus.Supported, SecuritySupport.Conditional),
        Rows.Entry("pvh", "8", SupportStatus.Unknown, SecuritySupport.Unknown, field: "Limit"),
        Rows.Limit("pvh--32bit", 8, 4),
        Rows.Section("last", "Last"),
        Rows.Entry("last"),
        Rows.Entry("last--x86", qualifier: "x86"),
        "alias\tpvh-guest\tpvh");

    [Fact]
    public void Rows_are_in_the_order_of_the_newest_release_and_older_ones_keep_their_place() => Assert.Equal(
        ["pvh", "old", "last", "last--x86"], Of(Before, After).QuerySelectorAll(".entry").Select(row => row.Id));

    [Fact]
    public void A_renamed_feature_has_one_row()
    {
        var cells = Of(Before, After).GetElementById("pvh")!.QuerySelectorAll("td");

        Assert.Equal(
            ["Supported with caveats; Limit 8 caveats changed up to 8 up to 4 with security support", "Experimental"],
            cells.Select(TextOf));
        Assert.Equal(
            [
                "https://xenbits.xen.org/docs/4.20-testing/SUPPORT.html#pvh",
                "https://xenbits.xen.org/docs/4.19-testing/SUPPORT.html#pvh-guest",
            ],
            cells.Select(cell => cell.QuerySelector("a.status")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("old", "not stated gone", "Supported")]
    [InlineData("last", "Supported", "Supported")]
    [InlineData("last--x86", "Supported new", "not stated")]
    public void New_and_removed_rows_are_marked(string key, string newest, string oldest) => Assert.Equal(
        [newest, oldest], CellsOf(Of(Before, After), key));

    [Fact]
    public void A_row_opens_its_history_prose_and_links() => Assert.Equal(
        "Xen As written Security support Limits "
        + "4.19 Experimental no "
        + "4.20 Supported, with caveats; Limit 8 under conditions up to 8, up to 4 with security support "
        + "Description, Xen 4.20 Of a guest. Caveats, Xen 4.20 Beware. "
        + "Links this row pvh in Xen 4.20 pvh-guest in Xen 4.19",
        TextOf(Of(Before, After).GetElementById("pvh")!.NextElementSibling!));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("</style><img src=x onerror=alert(1)>")]
    [InlineData("&lt; &amp; {{script}} '")]
    public void Text_of_a_statement_is_never_markup(string text)
    {
        var page = Of(Rows.StatementOf(
            "4.20",
            $"section\tanchor\t{text}\t{text}\t{text}\t{text}",
            Rows.Entry(text, text, SupportStatus.Unknown, SecuritySupport.Unknown, text)));

        Assert.Equal(text, page.QuerySelector(".entry .feature")!.TextContent);
        Assert.Equal(text, page.QuerySelector(".entry .implementation")!.TextContent);
        Assert.Equal(text, page.QuerySelector(".entry a.status")!.TextContent);
        Assert.Equal([text, text], page.QuerySelectorAll(".detail p").Select(paragraph => paragraph.TextContent));
        Assert.Equal(text, page.QuerySelector(".entry")!.Id);
        Assert.Single(page.Scripts);
        Assert.Empty(page.Images);
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://example.org/notes", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("notes.html", false)]
    public void Only_a_web_address_becomes_a_link(string address, bool isLink)
    {
        var page = Of(SupportStatement.FromData(
            1,
            [
                $"release\t4.20\t\t\t\t{address}",
                "section\trelease-support\t\t\tRelease Support",
                Rows.Entry("notes", "RN", SupportStatus.Unknown, SecuritySupport.Unknown, field: "Release-Notes"),
            ]));

        Assert.Equal(isLink, page.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == address));
    }

    [Fact]
    public void The_page_refers_to_nothing_outside_except_in_links()
    {
        var page = OfAll();

        Assert.Equal(
            ["data:,"],
            page.QuerySelectorAll("[src], link")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_unique()
    {
        var ids = OfAll()
            .QuerySelectorAll("[id]")
            .Select(element => element.Id)
            .ToArray();

        Assert.True(ids.Length > 400);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void The_output_option_writes_the_same_page_to_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            var run = ToolRun.With([Before, After], "matrix", "--output", file);

            Assert.Equal((0, $"{file}: 4 rows, 2 releases\n"), (run.ExitCode, run.Output));
            Assert.Equal(ToolRun.With([Before, After], "matrix").Output, File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
