using Microsoft.CodeAnalysis;
using XenSupport.Reading.Histories;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>What an assembly targets, as its generated code says.</summary>
/// <param name="Features">The class that holds the features of the assembly's statements.</param>
/// <param name="Limits">The class that holds their limits.</param>
internal sealed record Targets(TargetedReleases Releases, INamedTypeSymbol Features, INamedTypeSymbol Limits)
{
    /// <summary>Returns the targets of an assembly; null if it was built without a statement.</summary>
    public static Targets? Of(IAssemblySymbol assembly, XenAttributes attributes) =>
        XenAttributes.FindOn(assembly, attributes.XenTargets)
            is
        {
            ConstructorArguments: [
            { Value: string releases },
            { Value: INamedTypeSymbol features },
            { Value: INamedTypeSymbol limits },
                ]
        }
            ? new Targets(TargetedReleases.Parse(releases), features, limits)
            : null;
}
