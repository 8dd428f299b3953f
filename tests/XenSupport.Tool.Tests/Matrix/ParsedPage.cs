using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Matrix;

/// <summary>The page that the tool writes, as a document.</summary>
internal static class ParsedPage
{
    public static IDocument Of(params SupportStatement[] statements)
    {
        var run = ToolRun.With(statements, "matrix");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new HtmlParser().ParseDocument(run.Output);
    }

    /// <summary>The page of the tool's own statements.</summary>
    public static IDocument OfAll() => Of([.. XenReleases.All]);

    /// <summary>The texts of a row's cells, newest release first.</summary>
    public static IEnumerable<string> CellsOf(IDocument page, string key) =>
        page.GetElementById(key)!.QuerySelectorAll("td").Select(TextOf);

    /// <summary>The text of a row's cell for a release.</summary>
    public static string CellOf(IDocument page, string key, string version) =>
        TextOf(page.GetElementById(key)!.QuerySelector($"[data-release='{version}']")!);

    /// <summary>The text that a reader sees, with blanks collapsed.</summary>
    public static string TextOf(IElement element) => string.Join(' ', Texts(element)).Trim();

    private static IEnumerable<string> Texts(INode node) => node.Descendants<IText>()
        .SelectMany(text => text.Data.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
