using Microsoft.CodeAnalysis.Text;

namespace XenSupport.CodeFixes.Editing;

/// <summary>A replaced span of a file. The full names in its text are shortened.</summary>
/// <param name="Order">Its rank among the insertions at one place.</param>
/// <param name="IsIndentation">Whether it indents a line, and what is inserted into that line with it.</param>
internal sealed record CodeChange(TextSpan Span, string Text, int Order = 0, bool IsIndentation = false)
{
    public static CodeChange Insert(int position, string text, int order = 0) =>
        new(new TextSpan(position, 0), text, order);
}
