using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>The arguments of a requirement's or a guard's attribute.</summary>
internal sealed record RequirementArguments(INamedTypeSymbol? Feature, string? MinVersion, SupportStatus Accept)
{
    public static RequirementArguments Of(AttributeData attribute)
    {
        var feature = attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }] ? type : null;
        string? minVersion = null;
        var accept = SupportStatus.Supported;
        foreach (var argument in attribute.NamedArguments)
        {
            switch (argument)
            {
                case { Key: "MinVersion", Value.Value: string text }:
                    minVersion = text;
                    break;
                case { Key: "Accept", Value.Value: int status }:
                    accept = (SupportStatus)status;
                    break;
            }
        }

        return new RequirementArguments(feature, minVersion, accept);
    }
}
