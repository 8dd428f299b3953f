using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Gives the caller the requirement of what it uses: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequireCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.RequirementNotMet.Id, Rules.WithoutSecuritySupport.Id, Rules.Unstated.Id);

    internal override async Task<DocumentEdit?> FindEditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RequirementProperties.Parse(diagnostic.Properties) is { } required
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
            && FindCaller(node) is { } caller)
        {
            return new DocumentEdit(
                caller,
                $"Require {required.Feature?.Split('.').Last() ?? "Xen " + required.MinVersion} on '{NameOf(caller)}' as well",
                member =>
                    AddAttribute(
                        (MemberDeclarationSyntax)member,
                        required.ToAttributeList().WithTrailingTrivia(FindLineEnd(node))));
        }

        return null;
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

    /// <summary>The line end that the file uses.</summary>
    private static SyntaxTrivia FindLineEnd(SyntaxNode node)
    {
        var lineEnd = node
            .SyntaxTree.GetRoot()
            .DescendantTrivia()
            .FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.ElasticEndOfLine(lineEnd == default ? "\n" : lineEnd.ToString());
    }

    private static SyntaxNode AddAttribute(MemberDeclarationSyntax member, AttributeListSyntax attribute)
    {
        var documented = member.AttributeLists.Count == 0
            ? attribute.WithLeadingTrivia(member.GetLeadingTrivia())
            : attribute;
        return (member.AttributeLists.Count == 0 ? member.WithLeadingTrivia(SyntaxFactory.ElasticMarker) : member)
            .WithAttributeLists(
                member.AttributeLists.Count == 0
                    ? SyntaxFactory.SingletonList(documented)
                    : member.AttributeLists.Add(attribute))
            .WithAdditionalAnnotations(Formatter.Annotation);
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
