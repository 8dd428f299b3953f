using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Recognizes guards with an argument that names the feature or the version.</summary>
internal static class KeyedGuards
{
    private const string Feature = "XenFeatureKeyAttribute";
    private const string Version = "XenMinVersionAttribute";

    /// <summary>The guard with the argument for what is required; null if it cannot check that.</summary>
    /// <param name="accepted">The support that its attribute asks for.</param>
    /// <param name="isStatusEnough">Whether the required status implies the required security support.</param>
    public static FoundGuard? Find(
        ISymbol guard, Acceptance accepted, RequirementProperties required, bool isStatusEnough)
    {
        if (guard is not IMethodSymbol { Parameters: var parameters })
        {
            return null;
        }

        if (required.MinVersion is { } minVersion)
        {
            return parameters.FirstOrDefault(parameter => FindOn(parameter, Version) is not null) is { } version
                ? new FoundGuard(guard, version, $"\"{minVersion}\"")
                : null;
        }

        foreach (var parameter in parameters)
        {
            if (FindOn(parameter, Feature) is { } attribute
                && (accepted with { NoSecuritySupport = !isStatusEnough && !IsWithSecurity(attribute) })
                    .Implies(required.Accepted))
            {
                return new FoundGuard(guard, parameter, required.Feature + ".Key");
            }
        }

        return null;
    }

    private static bool IsWithSecurity(AttributeData attribute) => attribute.NamedArguments.Any(
        static argument => argument is { Key: "WithSecuritySupport", Value.Value: true });

    private static AttributeData? FindOn(IParameterSymbol parameter, string name) => parameter.GetAttributes()
        .FirstOrDefault(data => data.AttributeClass is { ContainingNamespace.Name: "XenSupport" } type
            && type.Name == name);
}
