using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>The arguments of a requirement's or a guard's attribute.</summary>
internal sealed record RequirementArguments(INamedTypeSymbol? Feature, string? MinVersion, Acceptance Accepted)
{
    public static RequirementArguments Of(AttributeData attribute)
    {
        var feature = attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? type : null;
        string? minVersion = null;
        var accepted = Acceptance.Default;
        foreach (var argument in attribute.NamedArguments)
        {
            switch (argument)
            {
                case { Key: "MinVersion", Value.Value: string text }:
                    minVersion = text;
                    break;
                case { Key: "Accept", Value.Value: int status }:
                    accepted = accepted with
                    {
                        Status = (SupportStatus)status,
                    };
                    break;
                case { Key: "AcceptNoSecuritySupport", Value.Value: bool isAccepted }:
                    accepted = accepted with
                    {
                        NoSecuritySupport = isAccepted,
                    };
                    break;
            }
        }

        return new RequirementArguments(feature, minVersion, accepted);
    }
}
