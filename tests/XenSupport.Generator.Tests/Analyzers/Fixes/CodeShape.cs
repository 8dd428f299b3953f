using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Describes code without its guards and without blocks of one statement.</summary>
internal static class CodeShape
{
    public static string Of(string text) => Describe(CSharpSyntaxTree.ParseText(text).GetRoot());

    private static string Describe(SyntaxNodeOrToken item) => item.AsNode() switch
    {
        null => item.ToString(),
        BlockSyntax block => Describe("Block", block.Statements),
        SwitchSectionSyntax section => $"Section({section.Labels}; {Describe("Block", section.Statements)})",
        ExpressionStatementSyntax statement => Describe(statement.Expression),
        LabeledStatementSyntax label => $"Label({label.Identifier}) {Describe(label.Statement)}",
        IfStatementSyntax { Else: null } guard when IsGuard(guard.Condition) => Describe(guard.Statement),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) =>
            string.Join(
                " And ",
                OperandsOf(both).Where(operand => !IsGuard(operand)).Select(operand => Describe(operand))),
        var node => $"{node.Kind()}({string.Join(' ', node.ChildNodesAndTokens().Select(Describe))})",
    };

    private static string Describe(string name, IEnumerable<StatementSyntax> statements)
    {
        var described = new List<string>();
        var label = "";
        foreach (var statement in statements)
        {
            if (statement is LabeledStatementSyntax { Statement: var inner } labelled && IsExit(inner))
            {
                label = $"Label({labelled.Identifier}) ";
            }
            else if (!IsExit(statement))
            {
                described.Add(label + Describe(statement));
                label = "";
            }
        }

        return described.Count == 1 ? described[0] : $"{name}({string.Join("; ", described)})";
    }

    /// <summary>Whether a statement leaves where a guard does not hold.</summary>
    private static bool IsExit(StatementSyntax statement) =>
        statement is IfStatementSyntax
        {
            Else: null,
            Condition: PrefixUnaryExpressionSyntax { Operand: var guard },
            Statement: BlockSyntax { Statements: [ReturnStatementSyntax or ThrowStatementSyntax] },
        }
        && IsGuard(guard);

    private static bool IsGuard(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsGuard(parenthesized.Expression),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => OperandsOf(both).All(IsGuard),
        BinaryExpressionSyntax other => other.IsKind(SyntaxKind.NotEqualsExpression),
        InvocationExpressionSyntax call => call.Expression.ToString() == "Can",
        _ => condition.ToString() is "CanAnywhere" or "host.CanLive" or "other.CanLive",
    };

    private static IEnumerable<ExpressionSyntax> OperandsOf(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax both && both.IsKind(SyntaxKind.LogicalAndExpression)
            ? OperandsOf(both.Left).Concat(OperandsOf(both.Right))
            : [expression];
}
