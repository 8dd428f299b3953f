using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.CodeFixes.Editing;

/// <summary>How a file is formatted, so that what is inserted looks like the code around it.</summary>
internal sealed class CodeLayout(SourceText text)
{
    private const string DefaultUnit = "    ";

    /// <summary>The line end that the file uses.</summary>
    public string LineEnd { get; } =
        text.Lines[0] is { EndIncludingLineBreak: var end } first && end > first.End
            ? text.ToString(TextSpan.FromBounds(first.End, end))
            : "\n";

    /// <summary>The blanks at the start of a line.</summary>
    public string IndentationAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>What one more level of indentation adds to the line of a node.</summary>
    public string UnitAt(SyntaxNode node)
    {
        var inner = IndentationAt(node.SpanStart);
        foreach (var ancestor in node.Ancestors())
        {
            var outer = IndentationAt(ancestor.SpanStart);
            if (outer.Length < inner.Length && inner.StartsWith(outer, StringComparison.Ordinal))
            {
                return inner.Substring(outer.Length);
            }
        }

        return inner.Length > 0 ? inner : DefaultUnit;
    }

    public bool IsFirstOnLine(int position) =>
        string.IsNullOrWhiteSpace(
            text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    /// <summary>Whether nothing but comments shares the lines of a node.</summary>
    public bool IsAlone(SyntaxNode node) => IsFirstOnLine(node.SpanStart) && IsLastOnLine(node.GetLastToken());

    public bool IsLastOnLine(SyntaxToken token) =>
        token.GetNextToken() is var next
        && (next.IsKind(SyntaxKind.None)
            || next.IsKind(SyntaxKind.EndOfFileToken)
            || text.Lines.IndexOf(next.SpanStart) > text.Lines.IndexOf(token.Span.End));

    /// <summary>The end of a node and of the comments that follow it in its line.</summary>
    public static int EndWithComments(SyntaxNode node)
    {
        var comments = node.GetTrailingTrivia().Where(static trivia =>
            trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return comments.Select(static trivia => trivia.Span.End).Prepend(node.Span.End).Last();
    }

    /// <summary>What opens a block in the line that it belongs to, as the blocks around it are opened.</summary>
    public string OpeningAt(SyntaxNode node, string indentation) =>
        node.Ancestors().OfType<BlockSyntax>().FirstOrDefault() is { Parent: { } header } block
        && header.SpanStart < block.SpanStart
        && !IsFirstOnLine(block.SpanStart)
        && text.Lines.IndexOf(block.SpanStart) < text.Lines.IndexOf(block.Span.End)
            ? " {"
            : LineEnd + indentation + "{";

    /// <summary>Indents the lines of a node but for its first, and those that begin within a string.</summary>
    public IEnumerable<CodeChange> Indent(SyntaxNode node, string unit, int order)
    {
        var first = text.Lines.IndexOf(node.SpanStart);
        foreach (var line in text.Lines.Skip(first + 1).TakeWhile(line => line.Start < node.Span.End))
        {
            if (!string.IsNullOrWhiteSpace(line.ToString()) && !IsInText(node, line.Start))
            {
                yield return CodeChange.Insert(line.Start, unit, order) with { IsIndentation = true };
            }
        }
    }

    private static bool IsInText(SyntaxNode node, int position)
    {
        var token = node.FindToken(position);
        return token.SpanStart < position
            || token.Parent is InterpolatedStringTextSyntax
            || token.IsKind(SyntaxKind.InterpolatedStringEndToken)
            || token.IsKind(SyntaxKind.InterpolatedRawStringEndToken)
            || node.FindTrivia(position) is { RawKind: not 0 } trivia
                && (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia));
    }
}
