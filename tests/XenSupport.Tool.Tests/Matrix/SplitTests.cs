using XenSupport.Tool.Tests.Testing;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>A row that one release states as a whole and the next by part is neither gone nor new.</summary>
public class SplitTests
{
    private static readonly string Whole = Rows.Entry("vpmu", "Supported, with caveats");
    private static readonly string X86 = Rows.Entry("vpmu--x86", qualifier: "x86");
    private static readonly string X86HVM = Rows.Entry("vpmu--x86-hvm", qualifier: "x86 HVM");
    private static readonly string X86Shim = Rows.Entry("vpmu--x86shim", qualifier: "x86/shim");
    private static readonly string Arm =
        Rows.Entry("vpmu--arm", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported, "Arm");

    [Fact]
    public void A_whole_that_is_split_stands_in_the_rows_of_its_parts()
    {
        var page = Of(StatementOf("4.18", Whole), StatementOf("4.19", X86, Arm), StatementOf("4.20", X86, Arm));

        Assert.Equal(["stated by part", "stated by part split", "Supported with caveats"], CellsOf(page, "vpmu"));
        Assert.Equal(
            ["Supported", "Supported split", "Supported with caveats stated for the whole feature"],
            CellsOf(page, "vpmu--x86"));
        Assert.Equal(
            ["Experimental", "Experimental split", "Supported with caveats stated for the whole feature"],
            CellsOf(page, "vpmu--arm"));
    }

    [Fact]
    public void Parts_that_are_joined_are_followed_by_the_whole()
    {
        var page = Of(StatementOf("4.19", X86, Arm), StatementOf("4.20", Whole));

        Assert.Equal(["Supported with caveats joined", "stated by part"], CellsOf(page, "vpmu"));
        Assert.Equal(
            ["Supported with caveats joined stated for the whole feature", "Experimental"],
            CellsOf(page, "vpmu--arm"));
    }

    [Fact]
    public void A_qualifier_can_be_split_into_narrower_ones()
    {
        var page = Of(StatementOf("4.19", X86), StatementOf("4.20", X86HVM, X86Shim, Arm));

        Assert.Equal(["stated by part split", "Supported"], CellsOf(page, "vpmu--x86"));
        Assert.Equal(["Supported split", "Supported stated for all of x86"], CellsOf(page, "vpmu--x86-hvm"));
        Assert.Equal(["Supported split", "Supported stated for all of x86"], CellsOf(page, "vpmu--x86shim"));
        Assert.Equal(["Experimental new", "not stated"], CellsOf(page, "vpmu--arm"));
    }

    [Fact]
    public void A_part_beside_its_whole_is_new()
    {
        var page = Of(StatementOf("4.19", Whole), StatementOf("4.20", Whole, Arm));

        Assert.Equal(["Supported with caveats", "Supported with caveats"], CellsOf(page, "vpmu"));
        Assert.Equal(["Experimental new", "not stated"], CellsOf(page, "vpmu--arm"));
    }

    [Fact]
    public void Qualifiers_that_do_not_contain_each_other_are_gone_and_new()
    {
        var page = Of(StatementOf("4.19", X86), StatementOf("4.20", Arm));

        Assert.Equal(["not stated gone", "Supported"], CellsOf(page, "vpmu--x86"));
        Assert.Equal(["Experimental new", "not stated"], CellsOf(page, "vpmu--arm"));
    }

    [Fact]
    public void The_whole_of_another_section_has_no_parts_here()
    {
        var page = Of(
            StatementOf("4.19", Whole, Rows.Section("other", "Other"), Rows.Entry("other--x86", qualifier: "x86")),
            StatementOf("4.20", Rows.Section("other", "Other"), Rows.Entry("other--arm", qualifier: "Arm")));

        Assert.Equal(["not stated gone", "Supported with caveats"], CellsOf(page, "vpmu"));
        Assert.Equal(["Supported new", "not stated"], CellsOf(page, "other--arm"));
    }

    [Fact]
    public void What_is_stated_for_the_whole_is_neither_coloured_nor_found_as_the_parts_own()
    {
        var page = Of(StatementOf("4.19", Whole), StatementOf("4.20", X86, Arm));

        var cell = page.GetElementById("vpmu--arm")!.QuerySelector("[data-release='4.19']")!;
        Assert.Equal("as-whole", cell.ClassName);
        Assert.Null(cell.GetAttribute("data-status"));
        Assert.Null(cell.GetAttribute("data-security"));
    }

    [Fact]
    public void The_details_name_the_rows_and_link_to_them()
    {
        var page = Of(StatementOf("4.19", Whole), StatementOf("4.20", X86, Arm));

        foreach (var key in new[] { "vpmu", "vpmu--x86", "vpmu--arm" })
        {
            var detail = page.GetElementById(key)!.NextElementSibling!;
            Assert.Contains(
                "Split in Xen 4.20 It states x86 and Arm ; the release before states the whole feature .",
                TextOf(detail),
                StringComparison.Ordinal);
            Assert.Equal(
                ["#vpmu--x86", "#vpmu--arm", "#vpmu"],
                detail.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public void A_released_statement_is_split_so()
    {
        var page = OfAll();

        Assert.Equal(
            ["stated by part", "stated by part split", "Supported caveats"],
            new[] { "4.20", "4.19", "4.18" }.Select(version => CellOf(page, "arm-v8", version)));
        Assert.Equal(
            "Supported caveats stated for the whole feature", CellOf(page, "arm-v8--xen-in-aarch32-mode", "4.18"));
    }

    private static SupportStatement StatementOf(string version, params string[] entries) =>
        Rows.StatementOf(version, [Rows.Section("vpmu", "VPMU"), .. entries]);
}
