namespace XenSupport.Generator.Fragments;

/// <summary>The marks of an HTML comment. What is commented out is no data (docs/format.md, section 1).</summary>
internal static class HtmlComment
{
    public const string Start = "<!--";
    public const string End = "-->";
}
