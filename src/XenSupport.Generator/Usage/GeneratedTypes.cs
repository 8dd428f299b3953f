using Microsoft.CodeAnalysis;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Usage;

/// <summary>The classes that are generated of statements: how they are found by their keys, and named for people.</summary>
internal static class GeneratedTypes
{
    /// <summary>All classes in a class, at any depth.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamedTypeSymbol type)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            yield return nested;
            foreach (var deeper in In(nested))
            {
                yield return deeper;
            }
        }
    }

    /// <summary>The name within its tree: <c>GuestType.X86PVH.Dom0</c>.</summary>
    public static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { ContainingType: not null } container ? NameOf(container) + "." + type.Name : type.Name;

    /// <summary>Whether a type is one of the generated trees, or stands in one.</summary>
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
