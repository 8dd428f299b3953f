using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.CodeFixes.Editing;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Gives the caller the requirement of what it uses: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequireCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.RequirementNotMet.Id, Rules.WithoutSecuritySupport.Id, Rules.Unstated.Id);

    internal override async Task<ImmutableArray<DocumentEdit>> FindEditsAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RequirementProperties.Parse(diagnostic.Properties) is { } required
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
            && FindCaller(node) is { } caller
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            && !IsBoundByBase(model, caller, cancellationToken))
        {
            var layout = new CodeLayout(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            var edit = new DocumentEdit(
                "Require",
                $"Require {required.Feature?.Split('.').Last() ?? "Xen " + required.MinVersion} on '{NameOf(caller)}' as well",
                caller.Span,
                ImmutableArray.Create(required.ToAttribute("RequiresXen")),
                attributes => [AddAttributes(caller, attributes, layout)]);
            if (CompileCheck.Compiles(model, edit.Change(edit.Parts), cancellationToken))
            {
                return ImmutableArray.Create(edit);
            }
        }

        return ImmutableArray<DocumentEdit>.Empty;
    }

    /// <summary>
    /// The member that contains a use, or the type whose base has a requirement; null if there is neither.
    /// </summary>
    private static MemberDeclarationSyntax? FindCaller(SyntaxNode node) =>
        node switch
        {
            // Repeating the attribute on an override that is stricter than its base would not help.
            BaseTypeDeclarationSyntax or ConstructorDeclarationSyntax => (MemberDeclarationSyntax)node,
            MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: EventFieldDeclarationSyntax } => null,
            _ when node.FirstAncestorOrSelf<AttributeSyntax>() is not null => null,
            _ => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member =>
                member is not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)),
        };

    // An override or implementation that is stricter than its base would be reported in place of the use.
    private static bool IsBoundByBase(
        SemanticModel model, MemberDeclarationSyntax caller, CancellationToken cancellationToken) =>
        caller is not BaseTypeDeclarationSyntax
        && model.GetDeclaredSymbol(caller, cancellationToken) is { ContainingType: { } type } member
        && (member.IsOverride || type.AllInterfaces
            .SelectMany(static contract => contract.GetMembers())
            .Any(contract => SymbolEqualityComparer.Default.Equals(
                type.FindImplementationForInterfaceMember(contract), member)));

    private static CodeChange AddAttributes(
        MemberDeclarationSyntax member, ImmutableArray<string> attributes, CodeLayout layout)
    {
        var position = member.AttributeLists.Count == 0
            ? member.SpanStart
            : member.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart;
        var separator = layout.IsFirstOnLine(position) ? layout.LineEnd + layout.IndentationAt(position) : " ";
        return CodeChange.Insert(position, string.Concat(attributes.Select(attribute => attribute + separator)));
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        EventDeclarationSyntax @event => @event.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        IndexerDeclarationSyntax => "this[]",
        _ => "the member",
    };
}
