using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A body that is an expression, of a member or a lambda, and is to depend on a guard.</summary>
/// <param name="owner">The arrow with the expression, or the lambda.</param>
internal sealed class GuardedBody(SyntaxNode owner, ExpressionSyntax body, CodeLayout layout)
{
    private readonly int _depth = owner.Ancestors().Count();

    public SyntaxNode Owner => owner;

    /// <summary>Whether the expression can become a statement in a block, with no comment lost.</summary>
    public bool CanBeBlock => owner is LambdaExpressionSyntax
        || (End.IsKind(SyntaxKind.SemicolonToken)
            && IsBlank(Start.TrailingTrivia)
            && IsBlank(((ArrowExpressionClauseSyntax)owner).ArrowToken.TrailingTrivia)
            && IsBlank(body.GetLeadingTrivia())
            && IsBlank(body.GetTrailingTrivia()));

    private string Unit => layout.UnitAt(owner.Parent!);

    private SyntaxToken Start => owner.GetFirstToken().GetPreviousToken();

    private SyntaxToken End => owner.GetLastToken().GetNextToken();

    /// <summary>The body as a statement in an <c>if</c>.</summary>
    public IEnumerable<CodeChange> Wrap(string condition) =>
        HasOwnLines
            ? ToBlock($"if ({condition})", "{", Unit + body + ";", "}")
            : ToBlock($"{{ if ({condition}) {{ ", "; } }");

    /// <summary>The body as a statement after an exit.</summary>
    public IEnumerable<CodeChange> Precede(string condition, string exit) =>
        HasOwnLines
            ? ToBlock($"if ({GuardText.Negate(condition)})", "{", Unit + exit + ";", "}", "", body + ";")
            : ToBlock($"{{ if ({GuardText.Negate(condition)}) {{ {exit}; }} ", "; }");

    /// <summary>The body, or else an exception.</summary>
    public IEnumerable<CodeChange> Choose(string condition, string exit) =>
    [
        CodeChange.Insert(body.SpanStart, $"{condition} ? ", _depth),
        CodeChange.Insert(body.Span.End, $" : {exit}", -_depth),
    ];

    private bool HasOwnLines => owner is ArrowExpressionClauseSyntax
        && owner.Parent is { } member
        && layout.IsFirstOnLine(member.SpanStart)
        && layout.IsLastOnLine(End)
        && !body.ToString().Contains('\n');

    private static bool IsBlank(SyntaxTriviaList trivia) =>
        trivia.All(static item => item.IsKind(SyntaxKind.WhitespaceTrivia) || item.IsKind(SyntaxKind.EndOfLineTrivia));

    private IEnumerable<CodeChange> ToBlock(string start, string end) => owner is LambdaExpressionSyntax
        ? [
            CodeChange.Insert(body.SpanStart, start, _depth),
            CodeChange.Insert(body.Span.End, end, -_depth),
        ]
        : [
            new CodeChange(TextSpan.FromBounds(owner.SpanStart, body.SpanStart), start, _depth),
            new CodeChange(TextSpan.FromBounds(body.Span.End, End.Span.End), end, -_depth),
        ];

    private IEnumerable<CodeChange> ToBlock(params string[] lines)
    {
        var indentation = layout.IndentationAt(owner.Parent!.SpanStart);
        var line = layout.LineEnd + indentation;
        var inner = lines.Select(text => text.Length == 0
            ? layout.LineEnd
            : line + Unit + text);
        return
        [
            new CodeChange(
                TextSpan.FromBounds(Start.Span.End, End.Span.End),
                $"{line}{{{string.Concat(inner)}{line}}}",
                _depth),
        ];
    }
}
