using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>Checks the attributes themselves.</summary>
internal sealed class AnnotationChecker(
    XenAttributes attributes,
    DeclaredAnnotations annotations,
    RequirementJudge requirements,
    LimitJudge limits)
{
    private readonly RequirementAnnotationChecker _requirements = new(annotations, requirements);
    private readonly LimitAnnotationChecker _limits = new(limits);

    /// <summary>
    /// A syntax action, because one for operations would make the compiler create those of all code, even in projects
    /// with nothing to check.
    /// </summary>
    public void Check(SyntaxNodeAnalysisContext context)
    {
        if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken)
            is not IAttributeOperation { Operation: IObjectCreationOperation { Type: { } type } creation })
        {
            return;
        }

        if (Is(type, attributes.RequiresXen) || Is(type, attributes.XenGuard))
        {
            _requirements.Check(creation, context);
        }
        else if (Is(type, attributes.XenLimit))
        {
            _limits.Check(creation, context);
        }
    }

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) =>
        SymbolEqualityComparer.Default.Equals(type, other);
}
