using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes;

/// <summary>Finds the node at the location of a diagnostic.</summary>
internal static class DiagnosticNode
{
    public static async Task<SyntaxNode?> FindAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken cancellationToken) =>
        (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))?.FindNode(
            diagnostic.Location.SourceSpan,
            getInnermostNodeForTie: true);
}
