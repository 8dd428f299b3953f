using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Checks the attributes themselves.</summary>
internal sealed class AnnotationChecker(XenAttributes attributes, Annotations annotations, RequirementJudge requirements, LimitJudge limits)
{
    private readonly RequirementAnnotationChecker _requirements = new(annotations, requirements);
    private readonly LimitAnnotationChecker _limits = new(limits);

    /// <summary>
    /// It is asked of the syntax: an action for operations would have the compiler make those of all code, in projects with
    /// nothing to check as well.
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

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(type, other);
}
