using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace XenSupport.CodeFixes;

/// <summary>Requires of the caller what the use in it needs: XEN2001, XEN2002, XEN2003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequireCodeFixProvider : DocumentCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("XEN2001", "XEN2002", "XEN2003");

    internal override async Task<DocumentEdit?> FindEditAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (RequirementProperties.Of(diagnostic) is { } required
            && await DiagnosticNode.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } node
            && FindCaller(node) is { } caller)
        {
            return new DocumentEdit(
                caller,
                $"Require {required.Feature?.Split('.').Last() ?? "Xen " + required.MinVersion} of '{NameOf(caller)}' as well",
                member => AddAttribute((MemberDeclarationSyntax)member, required.ToAttributeList().WithTrailingTrivia(FindLineEnd(node))));
        }

        return null;
    }

    /// <summary>The member around a use, or the type whose base requires something; null where the code is in neither.</summary>
    private static MemberDeclarationSyntax? FindCaller(SyntaxNode node) => node switch
    {
        // An override that asks more than its base asks no less by asking once more.
        BaseTypeDeclarationSyntax or ConstructorDeclarationSyntax => (MemberDeclarationSyntax)node,
        MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: EventFieldDeclarationSyntax } => null,
        _ when node.FirstAncestorOrSelf<AttributeSyntax>() is not null => null,
        _ => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not (GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)),
    };

    /// <summary>The end of a line as the file has it.</summary>
    private static SyntaxTrivia FindLineEnd(SyntaxNode node)
    {
        var lineEnd = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return SyntaxFactory.ElasticEndOfLine(lineEnd == default ? "\n" : lineEnd.ToString());
    }

    private static SyntaxNode AddAttribute(MemberDeclarationSyntax member, AttributeListSyntax attribute)
    {
        var documented = member.AttributeLists.Count == 0
            ? attribute.WithLeadingTrivia(member.GetLeadingTrivia())
            : attribute;
        return (member.AttributeLists.Count == 0 ? member.WithLeadingTrivia(SyntaxFactory.ElasticMarker) : member)
            .WithAttributeLists(member.AttributeLists.Count == 0 ? SyntaxFactory.SingletonList(documented) : member.AttributeLists.Add(attribute))
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
