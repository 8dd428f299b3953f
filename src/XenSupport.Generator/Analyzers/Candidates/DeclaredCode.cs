using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Binds the code of a declaration: bodies, initializers and attributes.</summary>
internal static class DeclaredCode
{
    /// <summary>The code of each symbol that a declaration declares, such as a property and its accessors.</summary>
    public static IEnumerable<CheckedCode> Bind(SyntaxNode declaration, SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        foreach (var (owner, nodes) in OwnersIn(declaration, model))
        {
            var blocks = nodes
                .SelectMany(CodeIn)
                .Select(code => model.GetOperation(code, context.CancellationToken))
                .OfType<IOperation>()
                .ToImmutableArray();
            if (owner is not null && !blocks.IsEmpty)
            {
                yield return new CheckedCode(owner, blocks, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }

    private static IEnumerable<(ISymbol? Owner, IEnumerable<SyntaxNode> Nodes)> OwnersIn(
        SyntaxNode declaration, SemanticModel model) => declaration switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select((variable, i) => (
                model.GetDeclaredSymbol(variable),
                (i == 0 ? field.AttributeLists : Enumerable.Empty<SyntaxNode>()).Append(variable))),
            BasePropertyDeclarationSyntax property => AccessorsOf(property, model).Prepend(
                (model.GetDeclaredSymbol(property), property.ChildNodes().Where(static node => !IsAccessor(node)))),
            TypeDeclarationSyntax type =>
            [
                (model.GetDeclaredSymbol(type), type.ChildNodes().Where(IsOfType)),
                (PrimaryConstructorOf(type, model), type.ChildNodes().Where(IsOfConstructor)),
            ],
            EnumDeclarationSyntax @enum => [(model.GetDeclaredSymbol(@enum), @enum.AttributeLists)],
            AttributeListSyntax attributes => [(model.Compilation.Assembly, [attributes])],
            _ => [(model.GetDeclaredSymbol(declaration), [declaration])],
        };

    private static IEnumerable<(ISymbol? Owner, IEnumerable<SyntaxNode> Nodes)> AccessorsOf(
        BasePropertyDeclarationSyntax property, SemanticModel model) =>
        property.ChildNodes().Where(IsAccessor).SelectMany(child => child is AccessorListSyntax list
            ? list.Accessors.Select(accessor => ((ISymbol?)model.GetDeclaredSymbol(accessor), Just(accessor)))
            : [((model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod, Just(child))]);

    private static IEnumerable<SyntaxNode> Just(SyntaxNode node) => [node];

    private static bool IsAccessor(SyntaxNode node) => node is AccessorListSyntax or ArrowExpressionClauseSyntax;

    private static bool IsOfType(SyntaxNode node) => node is AttributeListSyntax or TypeParameterListSyntax;

    private static bool IsOfConstructor(SyntaxNode node) => node is ParameterListSyntax or BaseListSyntax;

    private static IMethodSymbol? PrimaryConstructorOf(TypeDeclarationSyntax type, SemanticModel model) =>
        type.ParameterList is null
            ? null
            : (model.GetDeclaredSymbol(type) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(constructor =>
                !constructor.IsImplicitlyDeclared
                && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() == type));

    private static IEnumerable<SyntaxNode> CodeIn(SyntaxNode node) =>
        IsCode(node) ? [node] : node.ChildNodes().SelectMany(CodeIn);

    private static bool IsCode(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeSyntax
            or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or CompilationUnitSyntax;
}
