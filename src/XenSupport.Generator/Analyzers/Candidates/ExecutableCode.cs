using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>Binds the code of a member: its body, initializers and attributes.</summary>
internal static class ExecutableCode
{
    public static CheckedCode Bind(CodeBlockAnalysisContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var code in CodeIn(context.CodeBlock, context.OwningSymbol))
        {
            if (context.SemanticModel.GetOperation(code, context.CancellationToken) is { } operation)
            {
                blocks.Add(operation);
            }
        }

        return new CheckedCode(
            context.OwningSymbol,
            blocks.ToImmutable(),
            context.ReportDiagnostic,
            context.CancellationToken);
    }

    /// <summary>Binds those attributes of the assembly in a file that may use what is annotated.</summary>
    public static CheckedCode? BindAssemblyAttributes(SemanticModelAnalysisContext context, CandidateCode candidates)
    {
        if (context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken)
            is not CompilationUnitSyntax { AttributeLists: { Count: > 0 } lists })
        {
            return null;
        }

        var blocks = lists
            .SelectMany(static list => list.Attributes)
            .Where(attribute => candidates.Contains(attribute, context.CancellationToken))
            .Select(attribute => context.SemanticModel.GetOperation(attribute, context.CancellationToken))
            .OfType<IOperation>();
        return new CheckedCode(
            context.SemanticModel.Compilation.Assembly,
            ImmutableArray.CreateRange(blocks),
            context.ReportDiagnostic,
            context.CancellationToken);
    }

    private static IEnumerable<SyntaxNode> CodeIn(SyntaxNode node, ISymbol owner) =>
        IsCode(node)
            ? [node]
            : node.ChildNodes().Where(child => IsOf(owner, child)).SelectMany(child => CodeIn(child, owner));

    private static bool IsCode(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeSyntax
            or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or CompilationUnitSyntax;

    // A type's node contains its primary constructor as well, and a field's node all fields that it declares.
    private static bool IsOf(ISymbol owner, SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax or AccessorListSyntax => false,
        ArrowExpressionClauseSyntax => owner is not IPropertySymbol,
        AttributeListSyntax or TypeParameterListSyntax when node.Parent is TypeDeclarationSyntax =>
            owner is INamedTypeSymbol,
        ParameterListSyntax when node.Parent is TypeDeclarationSyntax => owner is IMethodSymbol,
        PrimaryConstructorBaseTypeSyntax => owner is IMethodSymbol,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == owner.Name,
        _ => true,
    };
}
