using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A statement that is to depend on a guard. One that has no block of its own gets one.</summary>
internal sealed class GuardedStatement
{
    private readonly CodeLayout _layout;
    private readonly bool _isEmbedded;
    private readonly bool _hasOwnLines;
    private readonly int _depth;

    public GuardedStatement(StatementSyntax statement, CodeLayout layout)
    {
        Statement = statement;
        _layout = layout;
        _isEmbedded = statement.Parent
            is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or LabeledStatementSyntax);
        _hasOwnLines = layout.IsAlone(statement);
        _depth = statement.Ancestors().Count();
    }

    public StatementSyntax Statement { get; }

    /// <summary>Whether it is clear what the code does without the statement.</summary>
    public bool CanBeSkipped => IsPlace && !DeclaresForOthers() && Statement
        is ExpressionStatementSyntax
        or ForStatementSyntax
        or CommonForEachStatementSyntax
        or WhileStatementSyntax
        or UsingStatementSyntax
        or LockStatementSyntax
        or FixedStatementSyntax
        or YieldStatementSyntax;

    /// <summary>Whether something can be done directly before the statement.</summary>
    public bool CanBePreceded =>
        IsPlace && Statement is not (BlockSyntax or LocalFunctionStatementSyntax)
        && Statement.Parent is not ElseClauseSyntax { Statement: IfStatementSyntax };

    public bool IsInIterator => Statement
        .FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)?
        .DescendantNodes(static node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        .Any(static node => node is YieldStatementSyntax) ?? false;

    // With other symbols defined, the statement may have a block.
    private bool IsPlace => !_isEmbedded || !Statement.GetLeadingTrivia().Any(static trivia => trivia.IsDirective);

    private string Indentation => _layout.IndentationAt(Statement.SpanStart);

    /// <summary>Puts the statement into an <c>if</c>.</summary>
    public IEnumerable<CodeChange> Wrap(string condition)
    {
        if (!_hasOwnLines)
        {
            var (open, close) = _isEmbedded ? ("{ ", " }") : ("", "");
            return
            [
                CodeChange.Insert(Statement.SpanStart, $"{open}if ({condition}) {{ ", _depth),
                CodeChange.Insert(Statement.Span.End, $" }}{close}", -_depth),
            ];
        }

        var unit = _layout.UnitAt(Statement);
        var opening = _layout.OpeningAt(Statement, Indentation) + _layout.LineEnd + Indentation + unit;
        return
        [
            .. _layout.Indent(Statement, unit, _depth),
            .. OpenBlock(),
            CodeChange.Insert(Statement.SpanStart, $"if ({condition}){opening}", _depth),
            CodeChange.Insert(
                CodeLayout.EndWithComments(Statement), _layout.LineEnd + Indentation + "}" + BlockEnd, -_depth),
        ];
    }

    /// <summary>Leaves before the statement unless a condition holds.</summary>
    public IEnumerable<CodeChange> Precede(string condition, string exit)
    {
        var negated = GuardText.Negate(condition);
        if (!_hasOwnLines)
        {
            var (open, close) = _isEmbedded ? ("{ ", " }") : ("", "");
            return
            [
                CodeChange.Insert(Statement.SpanStart, $"{open}if ({negated}) {{ {exit} }} ", _depth),
                CodeChange.Insert(Statement.Span.End, close, -_depth),
            ];
        }

        var line = _layout.LineEnd + Indentation;
        var opening = _layout.OpeningAt(Statement, Indentation) + line + _layout.UnitAt(Statement);
        return
        [
            .. OpenBlock(),
            CodeChange.Insert(
                Statement.SpanStart, $"if ({negated}){opening}{exit}{line}}}{_layout.LineEnd}{line}", _depth),
            CodeChange.Insert(CodeLayout.EndWithComments(Statement), BlockEnd, -_depth),
        ];
    }

    private string BlockEnd => _isEmbedded ? _layout.LineEnd + OuterIndentation + "}" : "";

    private string OuterIndentation => _layout.IndentationAt(Statement.Parent!.SpanStart);

    private IEnumerable<CodeChange> OpenBlock() => _isEmbedded
        ? [CodeChange.Insert(Statement.FullSpan.Start, OuterIndentation + "{" + _layout.LineEnd, _depth)]
        : [];

    // A variable of the same name may exist further out, and would be used instead.
    private bool DeclaresForOthers()
    {
        var declared = Statement
            .DescendantNodes()
            .OfType<SingleVariableDesignationSyntax>()
            .Select(static designation => designation.Identifier.ValueText)
            .ToList();
        return declared.Count > 0 && Statement.Parent!
            .FirstAncestorOrSelf<SyntaxNode>(static node =>
                node is BlockSyntax or SwitchStatementSyntax or CompilationUnitSyntax)!
            .DescendantNodes(node => node != Statement)
            .OfType<IdentifierNameSyntax>()
            .Any(name => declared.Contains(name.Identifier.ValueText));
    }
}
