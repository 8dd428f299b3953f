using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes;

/// <summary>Fixes one diagnostic of a document, or all of them at once, with the same edits.</summary>
public abstract class DocumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) =>
                await FixAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken)
                    .ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in await FindEditsAsync(context.Document, diagnostic, context.CancellationToken)
                .ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        cancellationToken => ApplyAsync(context.Document, [edit], cancellationToken),
                        KeyOf(edit)),
                    diagnostic);
            }
        }
    }

    /// <summary>Finds the edits that fix a diagnostic, of which one is to be chosen.</summary>
    internal abstract Task<ImmutableArray<DocumentEdit>> FindEditsAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken cancellationToken);

    private async Task<Document> FixAllAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        string? key,
        CancellationToken cancellationToken)
    {
        var chosen = new List<DocumentEdit>();
        foreach (var diagnostic in diagnostics)
        {
            var edits = await FindEditsAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (edits.FirstOrDefault(edit => KeyOf(edit) == key) is { } edit)
            {
                chosen.Add(edit);
            }
        }

        return await ApplyAsync(document, chosen, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(
        Document document,
        IEnumerable<DocumentEdit> edits,
        CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return await ChangedText
            .Of(text, DocumentEdit.ChangesOf(edits))
            .ApplyAsync(document, cancellationToken)
            .ConfigureAwait(false);
    }

    private string KeyOf(DocumentEdit edit) => $"{GetType().Name}.{edit.Kind}";
}
