using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>Holds requirements against the targeted releases: those of the compilation, or of the library that requires.</summary>
internal sealed class RequirementJudge(Compilation compilation, XenAttributes attributes, Annotations annotations)
{
    private readonly Targets? _targets = Targets.Of(compilation.Assembly, attributes);
    private readonly ConcurrentDictionary<IAssemblySymbol, Targets?> _targetsOfOthers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(Requirement, IAssemblySymbol?), Verdict> _verdicts = new();
    private Dictionary<string, INamedTypeSymbol>? _ownFeatures;

    /// <summary>Whether the compilation has a statement of its own.</summary>
    public bool HasTargets => _targets is not null;

    /// <summary>What the targeted releases say of a requirement.</summary>
    public Verdict Judge(Requirement requirement) =>
        _verdicts.GetOrAdd((requirement, requirement.DeclaredIn), pair => Judge(pair.Item1, atLeast: null));

    /// <summary>The same, of those releases alone that a host may have which has a version at least.</summary>
    public Verdict Judge(Requirement requirement, XenVersion? atLeast) => requirement.Feature is null
        ? JudgeVersion(requirement, atLeast)
        : JudgeFeature(requirement, HistoryOf(requirement), atLeast);

    /// <summary>What is required, and what the releases say of it, for people.</summary>
    public string Describe(Requirement requirement, Verdict verdict) => requirement switch
    {
        { MinVersion: { } minVersion } => $"Xen {minVersion} or later",
        { Feature: { } feature } => $"'{GeneratedTypes.NameOf(feature)}', "
            + HistoryOf(requirement).Describe(withSecuritySupport: verdict == Verdict.WithoutSecuritySupport),
        _ => "",
    };

    /// <summary>The name of what is required alone.</summary>
    public static string Name(Requirement requirement) => requirement switch
    {
        { MinVersion: { } minVersion } => $"Xen {minVersion} or later",
        { Feature: { } feature } => $"'{GeneratedTypes.NameOf(feature)}'",
        _ => "",
    };

    /// <summary>The releases that count for a requirement, for people.</summary>
    public string DescribeTargets(Requirement requirement) => TargetsFor(requirement)?.ToString() ?? "";

    private static Verdict JudgeFeature(Requirement requirement, FeatureHistory history, XenVersion? atLeast)
    {
        var verdict = Verdict.Met;
        foreach (var stated in history.Releases)
        {
            if (stated.Release.MayBe(atLeast))
            {
                var release = JudgeFeature(requirement, stated);
                verdict = release < verdict ? release : verdict;
            }
        }

        return verdict;
    }

    private static Verdict JudgeFeature(Requirement requirement, StatedFeature stated) => stated switch
    {
        { IsStated: false } => Verdict.Unstated,
        _ when !requirement.IsMetBy(stated.Status) => Verdict.NotMet,
        _ when requirement.AsksForSecuritySupport && stated.SecuritySupport != SecuritySupport.Supported => Verdict.WithoutSecuritySupport,
        _ => Verdict.Met,
    };

    // A development version is not yet its release: it does not meet what asks for that.
    private Verdict JudgeVersion(Requirement requirement, XenVersion? atLeast)
    {
        foreach (var release in TargetsFor(requirement)?.Releases ?? [])
        {
            if (release.MayBe(atLeast) && release.Version < requirement.MinVersion)
            {
                return Verdict.NotMet;
            }
        }

        return Verdict.Met;
    }

    /// <summary>What the compilation's own statements say of the feature; without any, what the library's say.</summary>
    private FeatureHistory HistoryOf(Requirement requirement)
    {
        var feature = requirement.Feature!;
        var history = annotations.HistoryOf(feature)!;
        if (_targets is not null && !SymbolEqualityComparer.Default.Equals(feature.ContainingAssembly, compilation.Assembly))
        {
            history = OwnFeatures.TryGetValue(requirement.Key, out var own)
                ? annotations.HistoryOf(own)!
                : FeatureHistory.Nowhere(requirement.Key, _targets.Releases);
        }

        return TargetsFor(requirement) is { } targets ? history.WithoutSecuritySupportWhere(targets.IsUnreleased) : history;
    }

    private Targets? TargetsFor(Requirement requirement) =>
        _targets ?? (requirement.DeclaredIn is { } assembly
            ? _targetsOfOthers.GetOrAdd(assembly, other => Targets.Of(other, attributes))
            : null);

    private Dictionary<string, INamedTypeSymbol> OwnFeatures => _ownFeatures ??= ReadOwnFeatures();

    private Dictionary<string, INamedTypeSymbol> ReadOwnFeatures()
    {
        var features = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        if (_targets?.Features is { } root)
        {
            foreach (var type in GeneratedTypes.In(root))
            {
                if (annotations.HistoryOf(type) is { } history)
                {
                    features[Model.Rename.Newest(history.Key)] = type;
                }
            }
        }

        return features;
    }
}
