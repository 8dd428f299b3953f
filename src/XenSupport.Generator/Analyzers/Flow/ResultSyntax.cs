using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Finds the branches of a result, so each wrong one is reported at its own place.</summary>
internal static class ResultSyntax
{
    /// <summary>Whether a value is chosen by a conditional or switch expression; its branches are results.</summary>
    public static bool HasBranches(SyntaxNode value) => value is ConditionalExpressionSyntax or SwitchExpressionSyntax;

    /// <summary>Whether a value is such a branch of what a member returns.</summary>
    public static bool IsBranch(SyntaxNode value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsBranch(parenthesized),
        SwitchExpressionArmSyntax { Parent: { } choice } => IsReturned(choice),
        ConditionalExpressionSyntax choice => value != choice.Condition && IsReturned(choice),
        _ => false,
    };

    private static bool IsReturned(SyntaxNode value) => value.Parent switch
    {
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsReturned(parenthesized),
        _ => IsBranch(value),
    };
}
