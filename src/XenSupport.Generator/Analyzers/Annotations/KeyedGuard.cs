using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>A guard whose arguments say what it checks.</summary>
/// <param name="Feature">The parameter that names a feature; null if none does.</param>
/// <param name="Version">The parameter that names a version; null if none does.</param>
/// <param name="Accepted">The support for which the guard is true.</param>
internal sealed record KeyedGuard(IParameterSymbol? Feature, IParameterSymbol? Version, Acceptance Accepted)
{
    /// <summary>The keyed guard that a method is; null if it is none.</summary>
    public static KeyedGuard? Of(IMethodSymbol method, XenAttributes attributes) =>
        XenAttributes.FindOn(method, attributes.XenGuard) is { } guard
        && (Find(method, attributes.XenFeatureKey), Find(method, attributes.XenMinVersion)) is var (feature, version)
        && (feature ?? version) is not null
            ? new KeyedGuard(feature, version, RequirementArguments.Of(guard).Accepted)
            : null;

    /// <summary>Whether a parameter names what is checked, and is no host.</summary>
    public bool IsKey(IParameterSymbol parameter) =>
        parameter.Ordinal == Feature?.Ordinal || parameter.Ordinal == Version?.Ordinal;

    private static IParameterSymbol? Find(IMethodSymbol method, INamedTypeSymbol? attribute) =>
        method.Parameters.FirstOrDefault(parameter => XenAttributes.FindOn(parameter, attribute) is not null);
}
