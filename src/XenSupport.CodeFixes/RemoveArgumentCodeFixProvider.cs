using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Removes an argument that is needless (XEN2007) or does not fit (XEN3003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveArgumentCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.NeedlessAccept.Id, Rules.UnfitUnit.Id);

    internal override async Task<DocumentEdit?> FindEditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
        && node.FirstAncestorOrSelf<AttributeArgumentSyntax>()
            is { NameEquals.Name: { } name, Parent: AttributeArgumentListSyntax list } argument
            ? new DocumentEdit(
                list,
                $"Remove '{name}'",
                current =>
                    ((AttributeArgumentListSyntax)current).RemoveNode(
                        ((AttributeArgumentListSyntax)current).Arguments[list.Arguments.IndexOf(argument)],
                        SyntaxRemoveOptions.KeepNoTrivia)!)
            : null;
}
