using Microsoft.CodeAnalysis;
using XenSupport.Reading.Histories;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>What a feature's generated class says of itself.</summary>
internal sealed record GeneratedFeature(string Key, FeatureHistory History)
{
    /// <summary>The feature of a generated class; null if the type is not a feature's.</summary>
    public static GeneratedFeature? Of(INamedTypeSymbol type, XenAttributes attributes) =>
        XenAttributes.FindOn(type, attributes.XenFeature) is
        { ConstructorArguments: [{ Value: string key }, { Value: string history }] }
            ? new GeneratedFeature(key, FeatureHistory.Parse(history))
            : null;
}
