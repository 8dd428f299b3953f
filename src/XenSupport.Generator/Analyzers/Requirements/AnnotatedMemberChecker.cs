using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>Finds members whose attributes do nothing: they name nothing, or guard what is not a bool.</summary>
internal sealed class AnnotatedMemberChecker(XenAttributes attributes)
{
    public void Check(SymbolAnalysisContext context)
    {
        var member = context.Symbol;
        foreach (var attribute in member.GetAttributes())
        {
            var isGuard = Is(attribute, attributes.XenGuard);
            if (isGuard && !ConditionReader.HoldsBool(TypeOf(member)))
            {
                context.ReportDiagnostic(UsageDiagnostics.NotABool(member));
            }
            else if ((isGuard || Is(attribute, attributes.RequiresXen)) && NamesNothing(member, attribute))
            {
                context.ReportDiagnostic(UsageDiagnostics.NamesNothing(member, attribute.AttributeClass!));
            }
        }
    }

    private bool NamesNothing(ISymbol member, AttributeData attribute) =>
        attribute.ConstructorArguments.IsEmpty
        && !attribute.NamedArguments.Any(static argument => argument.Key == nameof(XenGuardAttribute.MinVersion))
        && (member is not IMethodSymbol method || KeyedGuard.Of(method, attributes) is null);

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
