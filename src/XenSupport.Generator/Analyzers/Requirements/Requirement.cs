using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>What a declaration requires of Xen, or a guard ensures: a feature or a version.</summary>
internal sealed class Requirement : IEquatable<Requirement>
{
    private Requirement(
        INamedTypeSymbol? feature,
        string key,
        SupportStatus accept,
        XenVersion? minVersion,
        IAssemblySymbol? declaredIn)
    {
        Feature = feature;
        Key = key;
        Accept = accept;
        MinVersion = minVersion;
        DeclaredIn = declaredIn;
    }

    /// <summary>The generated class of the feature; null for a version.</summary>
    public INamedTypeSymbol? Feature { get; }

    /// <summary>The newest key of the feature; empty for a version.</summary>
    public string Key { get; }

    /// <summary>The weakest status that meets the requirement.</summary>
    public SupportStatus Accept { get; }

    /// <summary>The lowest version that meets the requirement; null for a feature.</summary>
    public XenVersion? MinVersion { get; }

    /// <summary>The assembly that declares it.</summary>
    public IAssemblySymbol? DeclaredIn { get; }

    /// <summary>Whether security support is required as well: not if less than support is accepted.</summary>
    public bool AsksForSecuritySupport => Bar == SupportStatus.Deprecated;

    private SupportStatus Bar => SupportStrength.BarOf(Accept);

    /// <summary>Its name in a message.</summary>
    public string DisplayName =>
        MinVersion is { } minVersion ? $"Xen {minVersion} or later" : $"'{GeneratedTypes.NameOf(Feature!)}'";

    /// <summary>What fixes are told of it.</summary>
    public RequirementProperties ToProperties() => MinVersion is { } minVersion
        ? RequirementProperties.OfVersion(minVersion)
        : RequirementProperties.OfFeature(Feature!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), Accept);

    public static Requirement OfFeature(
        INamedTypeSymbol feature, string key, SupportStatus accept, IAssemblySymbol? declaredIn) =>
        new(feature, Rename.Newest(key), accept, null, declaredIn);

    public static Requirement OfVersion(XenVersion minVersion, IAssemblySymbol? declaredIn) =>
        new(null, "", SupportStatus.Supported, minVersion, declaredIn);

    /// <summary>Whether a status meets the requirement. An unknown one never does.</summary>
    public bool IsMetBy(SupportStatus status) => SupportStrength.Meets(status, Accept);

    /// <summary>Whether everything that meets this requirement meets the other one too.</summary>
    public bool Implies(Requirement other) => (MinVersion, other.MinVersion) switch
    {
        ({ } own, { } others) => own >= others,
        (null, null) => Key == other.Key && SupportStrength.IsAtLeast(Bar, other.Bar),
        _ => false,
    };

    public bool Equals(Requirement? other) =>
        other is not null && Key == other.Key && Bar == other.Bar && MinVersion == other.MinVersion;

    public override bool Equals(object? obj) => Equals(obj as Requirement);

    public override int GetHashCode() => (Key, Bar, MinVersion).GetHashCode();
}
