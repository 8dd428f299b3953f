using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.CodeFixes.Editing;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Finds the ways in which the code around a use may depend on a guard, the most likely one first.</summary>
internal static class GuardShapes
{
    public const string Guard = "Guard";
    public const string Check = "Check";
    public const string Return = "Return";
    public const string Throw = "Throw";

    private const string GuardTitle = "Guard with '{0}'";
    private const string CheckTitle = "Check '{0}' first";
    private const string ReturnTitle = "Return unless '{0}'";
    private const string ThrowTitle = "Throw unless '{0}'";

    public static IEnumerable<GuardShape> Of(
        SemanticModel model, SyntaxNode use, RequirementProperties required, CodeLayout layout)
    {
        var exception =
            $"throw new global::System.NotSupportedException({SymbolDisplay.FormatLiteral(required.Explain(), true)})";
        var surrounding = use.FirstAncestorOrSelf<SyntaxNode>(static node => node
            is StatementSyntax
            or LambdaExpressionSyntax
            or ArrowExpressionClauseSyntax
            or MemberDeclarationSyntax
            or ConstructorInitializerSyntax);
        var shapes = surrounding switch
        {
            StatementSyntax statement => OfStatement(new GuardedStatement(statement, layout), exception),
            ArrowExpressionClauseSyntax arrow => OfBody(new GuardedBody(arrow, arrow.Expression, layout), exception),
            LambdaExpressionSyntax { ExpressionBody: { } body } lambda => OfBody(
                new GuardedBody(lambda, body, layout), exception, CanBeBlock(model, lambda)),
            _ => [],
        };
        return surrounding is not null && IsCondition(model, use)
            ? shapes.Prepend(new GuardShape(
                Check,
                CheckTitle,
                use,
                SkipsNull: false,
                condition => [CodeChange.Insert(use.SpanStart, condition + " && ")]))
            : shapes;
    }

    private static IEnumerable<GuardShape> OfStatement(GuardedStatement guarded, string exception)
    {
        var statement = guarded.Statement;
        if (guarded.CanBeSkipped)
        {
            yield return new GuardShape(Guard, GuardTitle, statement, SkipsNull: true, guarded.Wrap);
        }

        if (guarded.CanBePreceded)
        {
            var exit = guarded.IsInIterator ? "yield break;" : "return;";
            yield return new GuardShape(
                Return, ReturnTitle, statement, SkipsNull: false, condition => guarded.Precede(condition, exit));
            yield return new GuardShape(
                Throw, ThrowTitle, statement, SkipsNull: false, condition => guarded.Precede(condition, exception + ";"));
        }
    }

    private static IEnumerable<GuardShape> OfBody(GuardedBody guarded, string exception, bool canBeBlock = true)
    {
        if (canBeBlock && guarded.CanBeBlock)
        {
            yield return new GuardShape(Guard, GuardTitle, guarded.Owner, SkipsNull: true, guarded.Wrap);
        }

        yield return new GuardShape(
            Throw, ThrowTitle, guarded.Owner, SkipsNull: false, condition => guarded.Choose(condition, exception));
        if (canBeBlock && guarded.CanBeBlock)
        {
            yield return new GuardShape(
                Throw, ThrowTitle, guarded.Owner, SkipsNull: false, condition => guarded.Precede(condition, exception));
        }
    }

    // A lambda with a result would become another delegate.
    private static bool CanBeBlock(SemanticModel model, LambdaExpressionSyntax lambda) =>
        model.GetSymbolInfo(lambda).Symbol is IMethodSymbol method
        && (method.ReturnsVoid || method is { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } });

    /// <summary>Whether a use is a condition, or a part of one, that is false where the guard is.</summary>
    private static bool IsCondition(SemanticModel model, SyntaxNode use)
    {
        if (use is not ExpressionSyntax expression
            || model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_Boolean)
        {
            return false;
        }

        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax
            || node.Parent.IsKind(SyntaxKind.LogicalAndExpression)
            || node.Parent.IsKind(SyntaxKind.LogicalOrExpression))
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            ConditionalExpressionSyntax conditional => conditional.Condition == node,
            IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ReturnStatementSyntax => true,
            ForStatementSyntax loop => loop.Condition == node,
            ArrowExpressionClauseSyntax or LambdaExpressionSyntax or WhenClauseSyntax => true,
            CatchFilterClauseSyntax or EqualsValueClauseSyntax => true,
            _ => false,
        };
    }
}
