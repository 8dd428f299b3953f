using Microsoft.CodeAnalysis;
using XenSupport.Generator.Classes;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>Recognizes the classes that are generated from statements, and names them in messages.</summary>
internal static class GeneratedTypes
{
    /// <summary>The name within its tree: <c>GuestType.X86PVH.Dom0</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { ContainingType: not null } container ? NameOf(container) + "." + type.Name : type.Name;

    /// <summary>Whether a type is one of the generated trees, or is within one.</summary>
    public static bool Contain(INamedTypeSymbol type)
    {
        var outermost = type;
        while (outermost.ContainingType is { } container)
        {
            outermost = container;
        }

        return outermost.IsStatic
            && outermost.Name is SupportNodes.FeaturesName or SupportNodes.LimitsName or SupportNodes.ReleasesName;
    }
}
