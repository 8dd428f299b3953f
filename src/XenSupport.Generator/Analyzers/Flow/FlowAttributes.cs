using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// The attributes that mark methods which do not return. The compiler recognizes them by name as well.
/// </summary>
internal static class FlowAttributes
{
    public static bool DoesNotReturn(IMethodSymbol method) => Find(method, "DoesNotReturnAttribute") is not null;

    /// <summary>The value of an argument for which the method does not return; null if there is none.</summary>
    public static bool? DoesNotReturnIf(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_Boolean
        && Find(parameter, "DoesNotReturnIfAttribute") is { ConstructorArguments: [{ Value: bool value }] }
            ? value
            : null;

    private static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }
}
