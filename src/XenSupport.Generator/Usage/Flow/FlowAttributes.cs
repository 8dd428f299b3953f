using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>The attributes by which a method says that it does not come back. The compiler knows them by their names.</summary>
internal static class FlowAttributes
{
    public static bool DoesNotReturn(IMethodSymbol method) => Find(method, "DoesNotReturnAttribute") is not null;

    /// <summary>The value of an argument for which the method does not come back; null where there is none.</summary>
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
