using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.CodeFixes.Editing;

/// <summary>Tells whether changed code still compiles.</summary>
internal static class CompileCheck
{
    /// <summary>Whether changes to one member leave no error that it did not have.</summary>
    public static bool Compiles(
        SemanticModel model,
        IEnumerable<CodeChange> changes,
        CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var ordered = changes.OrderBy(static change => change.Span.Start).ToList();
        var changed = tree.WithChangedText(ChangedText.Of(tree.GetText(cancellationToken), ordered).Text);
        var position = ordered[0].Span.Start;
        return CountErrors(
                model.Compilation.ReplaceSyntaxTree(tree, changed).GetSemanticModel(changed),
                position,
                cancellationToken)
            <= CountErrors(model, position, cancellationToken);
    }

    private static int CountErrors(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var member = model.SyntaxTree
            .GetRoot(cancellationToken)
            .FindToken(position)
            .Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax);
        return CountErrors(model, member?.Span, cancellationToken);
    }

    public static int CountErrors(SemanticModel model, TextSpan? span, CancellationToken cancellationToken) =>
        model
            .GetDiagnostics(span, cancellationToken)
            .Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
