namespace XenSupport.Reading.Markdown;

/// <summary>The kinds of block that the format tells apart.</summary>
internal enum MarkdownBlockKind
{
    Heading,
    Paragraph,

    /// <summary>A code block by indentation: where fragments stand.</summary>
    IndentedCode,

    /// <summary>A code block between fences, which may be a fragment as well.</summary>
    FencedCode,

    /// <summary>A list or a block quote.</summary>
    Container,
    Html,
}
