using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Judges numbers by what the targeted releases state of a limit.</summary>
internal sealed class LimitJudge
{
    private readonly Compilation _compilation;
    private readonly Targets? _targets;
    private readonly ClassesByKey _ownLimits;
    private readonly SymbolCache<INamedTypeSymbol, GeneratedLimit?> _limits;

    public LimitJudge(Compilation compilation, XenAttributes attributes, Targets? targets)
    {
        _compilation = compilation;
        _limits = new(type => GeneratedLimit.Of(type, attributes));
        _targets = targets;
        _ownLimits = new ClassesByKey(targets?.Limits, type => _limits[type]?.Key);
    }

    /// <summary>What the releases state of the limit that a type is generated for; null if there is none.</summary>
    public LimitHistory? HistoryOf(INamedTypeSymbol type) => _limits[type]?.History;

    /// <summary>The maximum that a number, in the limit's own unit, is above; null if there is none.</summary>
    /// <param name="atLeast">The lowest version that the code runs on; null for any targeted one.</param>
    public ExceededLimit? Judge(INamedTypeSymbol limit, decimal value, XenVersion? atLeast)
    {
        var releases =
            ApplicableTo(limit)
                ?.Releases.Where(release => release.Unit is not null && release.Release.MayBe(atLeast))
                .ToList()
            ?? [];
        return Find(releases, value, static release => release.SupportedMax, isSecurity: false)
            ?? Find(releases, value, static release => release.SecuritySupportedMax, isSecurity: true);
    }

    private static ExceededLimit? Find(
        List<ReleaseMaxima> stated, decimal value, Func<ReleaseMaxima, long?> select, bool isSecurity)
    {
        var exceeded = stated.FindAll(release => value > select(release));
        if (exceeded.Count == 0)
        {
            return null;
        }

        var lowest = exceeded.OrderBy(select).First();
        var releases = Release.Describe(exceeded.ConvertAll(static release => release.Release));
        return new ExceededLimit(
            lowest.Unit!.Value,
            select(lowest)!.Value,
            isSecurity,
            OverlayMark.Append(releases, lowest.OverlayTitle));
    }

    /// <summary>
    /// What the compilation's own statements state of the limit; without any, the library's statements.
    /// </summary>
    private LimitHistory? ApplicableTo(INamedTypeSymbol limit)
    {
        var generated = _limits[limit];
        if (_targets is null || generated is null
            || SymbolEqualityComparer.Default.Equals(limit.ContainingAssembly, _compilation.Assembly))
        {
            return generated?.History;
        }

        return _ownLimits.Find(generated.Key) is { } own ? HistoryOf(own) : null;
    }
}
