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
        _ownFeatures = new ClassesByKey(targets?.Features, type => annotations.FeatureOf(type)?.Key);
    }

    /// <summary>Judges a requirement by all targeted releases.</summary>
    public Verdict Judge(Requirement requirement) =>
        _verdicts.GetOrAdd(
            (requirement, requirement.DeclaredIn), pair => Judge(pair.Item1, isExcluded: static (_, _) => false));

    /// <summary>Judges a requirement by the releases that a host may have.</summary>
    /// <param name="isExcluded">
    /// Tells which it cannot have, by what they state about the required feature; that is null for a version.
    /// </param>
    public Verdict Judge(Requirement requirement, Func<Release, StatedFeature?, bool> isExcluded) =>
        requirement.Feature is null
            ? JudgeVersion(requirement, isExcluded)
            : JudgeFeature(requirement, HistoryOf(requirement), isExcluded);

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
            requirement.ToProperties());

    /// <summary>The releases that count for a requirement, for a message.</summary>
    public string DescribeTargets(Requirement requirement) => TargetsFor(requirement)?.Releases.Describe() ?? "";

    private static Verdict JudgeFeature(
        Requirement requirement, FeatureHistory history, Func<Release, StatedFeature?, bool> isExcluded)
    {
        var verdict = Verdict.Met;
        foreach (var stated in history.Releases)
        {
            if (!isExcluded(stated.Release, stated))
            {
                var release = JudgeFeature(requirement, stated);
                verdict = release < verdict ? release : verdict;
            }
        }

        return verdict;
    }

    private static Verdict JudgeFeature(Requirement requirement, StatedFeature stated) =>
        stated switch
        {
            { IsStated: false } => Verdict.Unstated,
            _ when !requirement.IsMetBy(stated.Status) => Verdict.NotMet,
            _ when requirement.AsksForSecuritySupport && stated.SecuritySupport != SecuritySupport.Supported =>
                Verdict.WithoutSecuritySupport,
            _ => Verdict.Met,
        };

    // A development version does not meet a requirement for its release.
    private Verdict JudgeVersion(Requirement requirement, Func<Release, StatedFeature?, bool> isExcluded)
    {
        if (TargetsFor(requirement) is { } targets)
        {
            foreach (var (release, _) in targets.Releases.Releases)
            {
                if (release.Version < requirement.MinVersion && !isExcluded(release, null))
                {
                    return Verdict.NotMet;
                }
            }
        }

        return Verdict.Met;
    }

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
