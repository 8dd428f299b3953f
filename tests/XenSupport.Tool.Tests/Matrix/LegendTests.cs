using XenSupport.Tool.Tests.Testing;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>Every colour and mark of the table is explained, and support without security support says so.</summary>
public class LegendTests
{
    [Fact]
    public void Every_colour_of_a_cell_is_in_the_legend()
    {
        var page = OfAll();
        var explained = page.QuerySelectorAll(".key li").Select(item => item.ClassName).ToHashSet();

        // These two share the colour of what is not supported.
        string[] same = ["not-functional", "not-implemented"];
        Assert.Subset(
            explained,
            page.QuerySelectorAll(".entry td[class]").Select(cell => cell.ClassName).Except(same).ToHashSet());
        Assert.Superset(
            new HashSet<string?> { "supported-no", "supported-unstated", "unknown", "as-whole", "own" }, explained);
    }

    [Fact]
    public void Every_mark_of_a_cell_is_in_the_legend() => Assert.Subset(
        Texts(".key .mark, .key .own").Append("this tool").ToHashSet(), Texts(".entry .mark").ToHashSet());

    [Fact]
    public void What_is_not_stated_is_in_the_legend() => Assert.Contains("not stated", Texts(".key .unstated"));

    [Theory]
    [InlineData("Supported", SecuritySupport.Supported, "supported-yes", "Supported")]
    [InlineData("Supported", SecuritySupport.NotSupported, "supported-no", "Supported no security support")]
    [InlineData(
        "Supported, not security supported", SecuritySupport.NotSupported, "supported-no",
        "Supported not security supported")]
    [InlineData(
        "Supported", SecuritySupport.External, "supported-external", "Supported security support by another project")]
    [InlineData("Supported", SecuritySupport.Unknown, "supported-unstated", "Supported security support not stated")]
    public void Support_without_security_support_has_words_and_a_colour_of_its_own(
        string value, SecuritySupport security, string style, string text)
    {
        var cell = Of(Rows.StatementOf(
                "4.20", Rows.Section("pvh", "PVH"), Rows.Entry("pvh", value, SupportStatus.Supported, security)))
            .QuerySelector(".entry td")!;

        Assert.Equal((style, text), (cell.ClassName, TextOf(cell)));
    }

    [Fact]
    public void Nothing_has_security_support_before_its_release()
    {
        var cell = Of(SupportStatement.FromData(
                1, ["release\t4.23-unstable\t\t\tunreleased\t", Rows.Section("pvh", "PVH"), Rows.Entry("pvh")]))
            .QuerySelector(".entry td")!;

        Assert.Equal(("supported-no", "Supported no security support yet"), (cell.ClassName, TextOf(cell)));
    }

    private static IEnumerable<string> Texts(string selector) =>
        OfAll().QuerySelectorAll(selector).Select(element => element.TextContent);
}
