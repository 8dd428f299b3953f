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
    public static KeyedGuard? Of(IMethodSymbol method, XenAttributes attributes)
    {
        if (XenAttributes.FindOn(method, attributes.XenGuard) is not { } guard)
        {
            return null;
        }

        var feature = Find(method, attributes.XenFeatureKey);
        var version = Find(method, attributes.XenMinVersion);
        var hasSecurity = feature is not null && AsksForSecuritySupport(feature, attributes);
        return (feature ?? version) is null
            ? null
            : new KeyedGuard(feature, version, RequirementArguments.Of(guard).Accepted with
            {
                NoSecuritySupport = !hasSecurity,
            });
    }

    /// <summary>Whether a parameter names what is checked, and is not a host.</summary>
    public bool IsKey(IParameterSymbol parameter) =>
        parameter.Ordinal == Feature?.Ordinal || parameter.Ordinal == Version?.Ordinal;

    private static IParameterSymbol? Find(IMethodSymbol method, INamedTypeSymbol? attribute) =>
        method.Parameters.FirstOrDefault(parameter => XenAttributes.FindOn(parameter, attribute) is not null);

    private static bool AsksForSecuritySupport(IParameterSymbol feature, XenAttributes attributes) => XenAttributes
        .FindOn(feature, attributes.XenFeatureKey)!
        .NamedArguments
        .Any(static argument => argument is { Key: "WithSecuritySupport", Value.Value: true });
}
