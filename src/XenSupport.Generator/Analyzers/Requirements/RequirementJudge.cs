using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Judges requirements by the targeted releases: the compilation's own, or without any, those of the library that
/// declares the requirement.
/// </summary>
internal sealed class RequirementJudge
{
    private readonly Compilation _compilation;
    private readonly DeclaredAnnotations _annotations;
    private readonly Targets? _targets;
    private readonly ClassesByKey _ownFeatures;
    private readonly SymbolCache<IAssemblySymbol, Targets?> _targetsOfOthers;
    private readonly IReadOnlyList<ClassesByKey> _features;
    private readonly ConcurrentDictionary<(Requirement, IAssemblySymbol?), Verdict> _verdicts = new();

    public RequirementJudge(
        Compilation compilation,
        XenAttributes attributes,
        DeclaredAnnotations annotations,
        Targets? targets)
    {
        _compilation = compilation;
        _targetsOfOthers = new(assembly => Targets.Of(assembly, attributes));
        _annotations = annotations;
        _targets = targets;
        _ownFeatures = ReadFeatures(targets);
        _features = targets is not null
            ? [_ownFeatures]
            : [.. compilation.SourceModule.ReferencedAssemblySymbols
                .Where(XenAttributes.AreReferencedBy)
                .Select(assembly => ReadFeatures(_targetsOfOthers[assembly]))];

        ClassesByKey ReadFeatures(Targets? of) => new(of?.Features, type => annotations.FeatureOf(type)?.Key);
    }

    /// <summary>The keys of all features that can be required.</summary>
    public IEnumerable<string> FeatureKeys => _features.SelectMany(static features => features.Keys);

    /// <summary>The generated class of a feature; null if no statement has the key.</summary>
    public INamedTypeSymbol? FeatureWith(string key) =>
        _features.Select(features => features.Find(key)).FirstOrDefault(static feature => feature is not null);

    /// <summary>Judges a requirement by all targeted releases.</summary>
    public Verdict Judge(Requirement requirement) =>
        _verdicts.GetOrAdd(
            (requirement, requirement.DeclaredIn), pair => Judge(pair.Item1, isExcluded: static (_, _) => false));

    /// <summary>Judges a requirement by the releases that a host may have: the worst of them counts.</summary>
    /// <param name="isExcluded">
    /// Tells which it cannot have, by what they state about the required feature; that is null for a version.
    /// </param>
    public Verdict Judge(Requirement requirement, Func<Release, StatedFeature?, bool> isExcluded) =>
        JudgeEach(requirement, isExcluded).Select(static judged => judged.Verdict).DefaultIfEmpty(Verdict.Met).Min();

    /// <summary>The verdict on each release that a host may have.</summary>
    public IEnumerable<(Release Release, Verdict Verdict)> JudgeEach(
        Requirement requirement, Func<Release, StatedFeature?, bool> isExcluded) =>
        requirement.MinVersion is { } minVersion
            ? TargetsFor(requirement)?.Releases.Releases
                .Where(target => !isExcluded(target.Release, null))
                .Select(target => (target.Release, JudgeVersion(minVersion, target.Release)))
                ?? []
            : HistoryOf(requirement).Releases
                .Where(stated => !isExcluded(stated.Release, stated))
                .Select(stated => (stated.Release, JudgeFeature(requirement, stated)));

    /// <summary>A verdict as a message tells it.</summary>
    /// <param name="subject">What has the requirement.</param>
    /// <param name="remark">What to add to the message; empty for nothing.</param>
    public UnmetRequirement Explain(string subject, Requirement requirement, Verdict verdict, string remark = "") =>
        new(
            verdict,
            subject,
            requirement.Feature is null
                ? requirement.DisplayName
                : $"{requirement.DisplayName}, {HistoryOf(requirement).Describe(withSecuritySupport: verdict == Verdict.WithoutSecuritySupport)}",
            DescribeTargets(requirement),
            remark,
            requirement.ToProperties(),
            IsStatusEnough(requirement));

    private bool IsStatusEnough(Requirement requirement)
    {
        var verdicts = JudgeEach(requirement, isExcluded: static (_, _) => false)
            .Select(static judged => judged.Verdict)
            .ToList();
        return verdicts.Contains(Verdict.Met) && !verdicts.Contains(Verdict.WithoutSecuritySupport);
    }

    /// <summary>The releases that count for a requirement, for a message.</summary>
    public string DescribeTargets(Requirement requirement) => TargetsFor(requirement)?.Releases.Describe() ?? "";

    private static Verdict JudgeFeature(Requirement requirement, StatedFeature stated) =>
        stated switch
        {
            { IsStated: false } => Verdict.Unstated,
            _ when !requirement.Accepted.IsMetBy(stated.Status) => Verdict.NotMet,
            _ => requirement.IsMetBy(stated) ? Verdict.Met : Verdict.WithoutSecuritySupport,
        };

    // A development version does not meet a requirement for its release.
    private static Verdict JudgeVersion(XenVersion minVersion, Release release) =>
        release.Version < minVersion ? Verdict.NotMet : Verdict.Met;

    /// <summary>
    /// What the compilation's own statements state of the feature; without any, the library's statements.
    /// </summary>
    private FeatureHistory HistoryOf(Requirement requirement)
    {
        var feature = requirement.Feature!;
        var history = _annotations.FeatureOf(feature)!.History;
        if (_targets is not null
            && !SymbolEqualityComparer.Default.Equals(feature.ContainingAssembly, _compilation.Assembly))
        {
            history = _ownFeatures.Find(requirement.Key) is { } own
                ? _annotations.FeatureOf(own)!.History
                : FeatureHistory.Unstated(_targets.Releases);
        }

        return TargetsFor(requirement) is { } targets
            ? history.WithoutSecuritySupportWhereUnreleased(targets.Releases)
            : history;
    }

    private Targets? TargetsFor(Requirement requirement) =>
        _targets ?? (requirement.DeclaredIn is { } assembly ? _targetsOfOthers[assembly] : null);
}
