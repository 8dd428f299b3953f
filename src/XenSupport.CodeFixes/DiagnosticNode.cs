using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes;

/// <summary>Finds the node that a diagnostic stands at.</summary>
internal static class DiagnosticNode
{
    public static async Task<SyntaxNode?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))
            ?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
