using Microsoft.CodeAnalysis;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Usage;

/// <summary>What a declaration needs of Xen, or a guard makes sure of: a feature, or a version.</summary>
internal sealed class Requirement : IEquatable<Requirement>
{
    private Requirement(
        INamedTypeSymbol? feature, string key, SupportStatus accept, XenVersion? minVersion, IAssemblySymbol? declaredIn)
    {
        Feature = feature;
        Key = key;
        Accept = accept;
        MinVersion = minVersion;
        DeclaredIn = declaredIn;
    }

    /// <summary>The generated class of the feature; null for a version.</summary>
    public INamedTypeSymbol? Feature { get; }

    /// <summary>The feature's key, the newest of those that it has had; empty for a version.</summary>
    public string Key { get; }

    /// <summary>The weakest status that will do.</summary>
    public SupportStatus Accept { get; }

    /// <summary>The lowest version that will do; null for a feature.</summary>
    public XenVersion? MinVersion { get; }

    /// <summary>The assembly whose code requires it.</summary>
    public IAssemblySymbol? DeclaredIn { get; }

    /// <summary>Whether security support is asked for as well: not of what is accepted without being supported.</summary>
    public bool AsksForSecuritySupport => Bar == SupportStatus.Deprecated;

    // Deprecated is supported still, and the weaker of the two.
    private SupportStatus Bar => Accept == SupportStatus.Supported ? SupportStatus.Deprecated : Accept;

    public static Requirement OfFeature(
        INamedTypeSymbol feature, string key, SupportStatus accept, IAssemblySymbol? declaredIn) =>
        new(feature, Rename.Newest(key), accept, null, declaredIn);

    public static Requirement OfVersion(XenVersion minVersion, IAssemblySymbol? declaredIn) =>
        new(null, "", SupportStatus.Supported, minVersion, declaredIn);

    /// <summary>Whether a status will do. An unknown one never does.</summary>
    public bool IsMetBy(SupportStatus status) => status != SupportStatus.Unknown && IsAtLeast(status, Bar);

    /// <summary>Whether all that meets this meets another as well.</summary>
    public bool Implies(Requirement other) => (MinVersion, other.MinVersion) switch
    {
        ({ } own, { } others) => own >= others,
        (null, null) => Key == other.Key && IsAtLeast(Bar, other.Bar),
        _ => false,
    };

    public bool Equals(Requirement? other) =>
        other is not null && Key == other.Key && Bar == other.Bar && MinVersion == other.MinVersion;

    public override bool Equals(object? obj) => Equals(obj as Requirement);

    public override int GetHashCode() => (Key, Bar, MinVersion).GetHashCode();

    private static bool IsAtLeast(SupportStatus status, SupportStatus bar) => SupportStrength.Weaker(bar, status) == bar;
}
