using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Model;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>What a declaration requires of Xen, or a guard ensures: a feature or a version.</summary>
internal sealed class Requirement : IEquatable<Requirement>
{
    private Requirement(
        INamedTypeSymbol? feature,
        string key,
        Acceptance accepted,
        XenVersion? minVersion,
        IAssemblySymbol? declaredIn)
    {
        Feature = feature;
        Key = key;
        Accepted = accepted;
        MinVersion = minVersion;
        DeclaredIn = declaredIn;
    }

    /// <summary>The generated class of the feature; null for a version.</summary>
    public INamedTypeSymbol? Feature { get; }

    /// <summary>The newest key of the feature; empty for a version.</summary>
    public string Key { get; }

    /// <summary>What meets the requirement of a feature.</summary>
    public Acceptance Accepted { get; }

    /// <summary>The lowest version that meets the requirement; null for a feature.</summary>
    public XenVersion? MinVersion { get; }

    /// <summary>The assembly that declares it.</summary>
    public IAssemblySymbol? DeclaredIn { get; }

    /// <summary>Its name in a message.</summary>
    public string DisplayName =>
        MinVersion is { } minVersion ? $"Xen {minVersion} or later" : $"'{GeneratedTypes.NameOf(Feature!)}'";

    /// <summary>What fixes are told of it.</summary>
    public RequirementProperties ToProperties() => MinVersion is { } minVersion
        ? RequirementProperties.OfVersion(minVersion)
        : RequirementProperties.OfFeature(Feature!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), Accepted);

    public static Requirement OfFeature(
        INamedTypeSymbol feature, string key, Acceptance accepted, IAssemblySymbol? declaredIn) =>
        new(feature, Rename.Newest(key), accepted, null, declaredIn);

    public static Requirement OfVersion(XenVersion minVersion, IAssemblySymbol? declaredIn) =>
        new(null, "", default, minVersion, declaredIn);

    /// <summary>Whether what a release states about the feature meets the requirement.</summary>
    public bool IsMetBy(StatedFeature stated) =>
        stated.IsStated
        && Accepted.IsMetBy(stated.Status)
        && (!Accepted.AsksForSecuritySupport || stated.SecuritySupport == SecuritySupport.Supported);

    /// <summary>Whether everything that meets this requirement meets the other one too.</summary>
    public bool Implies(Requirement other) => (MinVersion, other.MinVersion) switch
    {
        ({ } own, { } others) => own >= others,
        (null, null) => Key == other.Key && Accepted.Implies(other.Accepted),
        _ => false,
    };

    /// <summary>Whether everything that meets this requirement meets the other, except for security support.</summary>
    public bool ImpliesStatusOf(Requirement other) =>
        Implies(other)
        || (Feature is not null && Key == other.Key && Accepted.ImpliesStatusOf(other.Accepted));

    public bool Equals(Requirement? other) =>
        other is not null && Key == other.Key && Accepted == other.Accepted && MinVersion == other.MinVersion;

    public override bool Equals(object? obj) => Equals(obj as Requirement);

    public override int GetHashCode() => (Key, Accepted, MinVersion).GetHashCode();
}
