using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace XenSupport.CodeFixes;

/// <summary>Fixes one diagnostic of a document, or all of them at once, with the same edits.</summary>
public abstract class DocumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) =>
                await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindEditAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is
                { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        cancellationToken =>
                            FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken),
                        GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>Finds the edit that fixes a diagnostic; null if there is none.</summary>
    internal abstract Task<DocumentEdit?> FindEditAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken cancellationToken);

    private async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var applied = new HashSet<(SyntaxNode, string)>();
        foreach (var diagnostic in diagnostics)
        {
            // Two uses in one member need only one attribute, and two in one statement only one guard.
            if (await FindEditAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } edit
                && applied.Add((edit.Node, edit.Title)))
            {
                editor.ReplaceNode(edit.Node, (node, _) => edit.Change(node));
            }
        }

        return editor.GetChangedDocument();
    }
}
