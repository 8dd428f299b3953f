using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Candidates;
using XenSupport.Generator.Analyzers.Floors;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>Checks the attributes themselves.</summary>
internal sealed class AnnotationChecker(
    XenAttributes attributes,
    AnnotatedCode annotated,
    DeclaredAnnotations annotations,
    RequirementJudge requirements,
    LimitJudge limits,
    FloorReport? floor)
{
    private readonly RequirementAnnotationChecker _requirements = new(annotations, requirements, floor);
    private readonly LimitAnnotationChecker _limits = new(limits);

    public void Check(SemanticModelAnalysisContext context)
    {
        foreach (var attribute in annotated.AttributesIn(context.SemanticModel.SyntaxTree))
        {
            if (context.SemanticModel.GetOperation(attribute, context.CancellationToken)
                is IAttributeOperation { Operation: IObjectCreationOperation { Type: { } type } creation })
            {
                Check(attribute, type, creation, context);
            }
        }
    }

    private void Check(
        AttributeSyntax attribute,
        ITypeSymbol type,
        IObjectCreationOperation creation,
        SemanticModelAnalysisContext context)
    {
        if (Is(type, attributes.RequiresXen) || Is(type, attributes.XenGuard))
        {
            _requirements.Check(attribute, creation, context);
        }
        else if (Is(type, attributes.XenLimit))
        {
            _limits.Check(attribute, creation, context);
        }
    }

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) =>
        SymbolEqualityComparer.Default.Equals(type, other);
}
