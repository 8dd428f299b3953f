using System.Security.Cryptography;
using System.Text;
using static XenSupport.Tool.Tests.Matrix.ParsedPage;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>The page's content security policy: its own style and script, and nothing else.</summary>
public class PolicyTests
{
    [Fact]
    public void It_names_the_style_and_the_script_by_their_hashes()
    {
        var page = OfAll();

        Assert.Equal(
            "default-src 'none'; img-src data:; "
            + $"style-src '{HashOf(page.QuerySelector("style")!.TextContent)}'; "
            + $"script-src '{HashOf(page.QuerySelector("script")!.TextContent)}'; base-uri 'none'; form-action 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }

    [Fact]
    public void It_comes_before_everything_that_it_is_about()
    {
        var head = OfAll().Head!;

        Assert.Equal(
            ["meta", "meta", "meta", "meta", "link", "title", "style"],
            head.Children.Select(element => element.LocalName));
    }

    [Fact]
    public void The_page_has_one_style_and_one_script_and_no_style_attribute()
    {
        var page = OfAll();

        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    private static string HashOf(string text) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
