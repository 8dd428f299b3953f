using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>A block at the top level of a document.</summary>
/// <param name="FirstLine">Its first line, from 0.</param>
/// <param name="LastLine">Its last line that is not blank. Fences are not part of their block.</param>
/// <param name="HeadingLevel">The level of a heading, from 1; otherwise 0.</param>
/// <param name="HeadingText">The text of a heading, without its hashes.</param>
internal readonly record struct MarkdownBlock(
    MarkdownBlockKind Kind,
    int FirstLine,
    int LastLine,
    int HeadingLevel = 0,
    TextRange HeadingText = default);
