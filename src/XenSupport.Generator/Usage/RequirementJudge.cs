using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>Holds requirements against the targeted releases: those of the compilation, or of the library that requires.</summary>
internal sealed class RequirementJudge
{
    private readonly Compilation _compilation;
    private readonly Annotations _annotations;
    private readonly Targets? _targets;
    private readonly ClassesByKey _ownFeatures;
    private readonly SymbolCache<IAssemblySymbol, Targets?> _targetsOfOthers;
    private readonly ConcurrentDictionary<(Requirement, IAssemblySymbol?), Verdict> _verdicts = new();

    public RequirementJudge(Compilation compilation, XenAttributes attributes, Annotations annotations, Targets? targets)
    {
        _compilation = compilation;
        _targetsOfOthers = new(assembly => Targets.Of(assembly, attributes));
        _annotations = annotations;
        _targets = targets;
        _ownFeatures = new ClassesByKey(targets?.Features, type => annotations.HistoryOf(type)?.Key);
    }

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
        var history = _annotations.HistoryOf(feature)!;
        if (_targets is not null && !SymbolEqualityComparer.Default.Equals(feature.ContainingAssembly, _compilation.Assembly))
        {
            history = _ownFeatures.Find(requirement.Key) is { } own
                ? _annotations.HistoryOf(own)!
                : FeatureHistory.Nowhere(requirement.Key, _targets.Releases);
        }

        return TargetsFor(requirement) is { } targets ? history.WithoutSecuritySupportWhere(targets.IsUnreleased) : history;
    }

    private Targets? TargetsFor(Requirement requirement) =>
        _targets ?? (requirement.DeclaredIn is { } assembly ? _targetsOfOthers[assembly] : null);
}
