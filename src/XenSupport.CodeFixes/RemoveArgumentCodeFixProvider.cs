using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using XenSupport.CodeFixes.Editing;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Removes or replaces an argument that is needless (XEN2007) or does not fit (XEN3003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveArgumentCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.NeedlessAccept.Id, Rules.UnfitUnit.Id);

    internal override async Task<ImmutableArray<DocumentEdit>> FindEditsAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
        && node.FirstAncestorOrSelf<AttributeArgumentSyntax>()
            is { NameEquals.Name: { } name, Parent: AttributeArgumentListSyntax list } argument
            ? ImmutableArray.Create(
                diagnostic.Properties.TryGetValue(Replacement.Property, out var replacement) && replacement is not null
                    ? Edit("Replace", $"Use '{replacement}'", argument, new CodeChange(argument.Span, replacement))
                    : Edit(
                        "Remove",
                        $"Remove '{name}'",
                        argument,
                        new CodeChange(SpanWithComma(list.Arguments, argument), "")))
            : ImmutableArray<DocumentEdit>.Empty;

    private static DocumentEdit Edit(
        string kind, string title, AttributeArgumentSyntax argument, CodeChange change) =>
        new(kind, title, argument.Span, ImmutableArray<string>.Empty, _ => [change]);

    private static TextSpan SpanWithComma(
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments, AttributeArgumentSyntax argument) =>
        (arguments.IndexOf(argument), arguments.Count) switch
        {
            (0, 1) => argument.Span,
            (0, _) => TextSpan.FromBounds(argument.SpanStart, arguments[1].SpanStart),
            (var i, _) => TextSpan.FromBounds(arguments[i - 1].Span.End, argument.Span.End),
        };
}
