using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Puts a statement under one of the project's guards: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class GuardCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.RequirementNotMet.Id, Rules.WithoutSecuritySupport.Id, Rules.Unstated.Id);

    internal override async Task<DocumentEdit?> FindEditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // A declaration has to stay in the scope of its uses.
        if (RequirementProperties.Parse(diagnostic.Properties) is { } required
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } use
            && use.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or LambdaExpressionSyntax)
                is ExpressionStatementSyntax statement
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && GuardFinder.Find(model, use, required, cancellationToken) is { } guard)
        {
            return new DocumentEdit(
                statement,
                $"Guard with '{guard.ToDisplayText()}'",
                node => Guard((StatementSyntax)node, guard));
        }

        return null;
    }

    private static IfStatementSyntax Guard(StatementSyntax statement, GuardCall guard) => SyntaxFactory
        .IfStatement(
            Simplify(SyntaxFactory.ParseExpression(guard.Text)),
            SyntaxFactory.Block(statement.WithoutTrivia()))
        .WithTriviaFrom(statement)
        .WithAdditionalAnnotations(Formatter.Annotation);

    private static ExpressionSyntax Simplify(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>(),
        static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
}
