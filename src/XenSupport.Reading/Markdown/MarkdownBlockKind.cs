namespace XenSupport.Reading.Markdown;

/// <summary>The kinds of blocks that the format distinguishes.</summary>
internal enum MarkdownBlockKind
{
    Heading,
    Paragraph,

    /// <summary>An indented code block, the usual form of a fragment.</summary>
    IndentedCode,

    /// <summary>A code block between fences, which can be a fragment too.</summary>
    FencedCode,

    /// <summary>A list or a block quote.</summary>
    Container,
    Html,
}
