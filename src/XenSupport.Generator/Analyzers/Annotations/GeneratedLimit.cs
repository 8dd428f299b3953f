using Microsoft.CodeAnalysis;
using XenSupport.Reading.Histories;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>What a limit's generated class says of itself.</summary>
internal sealed record GeneratedLimit(string Key, LimitHistory History)
{
    /// <summary>The limit of a generated class; null if the type is not a limit's.</summary>
    public static GeneratedLimit? Of(INamedTypeSymbol type, XenAttributes attributes) =>
        XenAttributes.FindOn(type, attributes.XenStatedLimit) is
        { ConstructorArguments: [{ Value: string key }, { Value: string history }] }
            ? new GeneratedLimit(key, LimitHistory.Parse(history))
            : null;
}
