using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>Holds numbers against what the targeted releases state of a limit.</summary>
internal sealed class LimitJudge
{
    private readonly Compilation _compilation;
    private readonly Targets? _targets;
    private readonly ClassesByKey _ownLimits;
    private readonly SymbolCache<INamedTypeSymbol, LimitHistory?> _histories;

    public LimitJudge(Compilation compilation, XenAttributes attributes, Targets? targets)
    {
        _compilation = compilation;
        _histories = new(type => LimitHistory.Of(type, attributes));
        _targets = targets;
        _ownLimits = new ClassesByKey(targets?.Limits, type => HistoryOf(type)?.Key);
    }

    /// <summary>The history that a generated class carries; null where the type is no limit.</summary>
    public LimitHistory? HistoryOf(INamedTypeSymbol type) => _histories[type];

    /// <summary>What a number is above, in the limit's own unit; null where it is above nothing that is stated.</summary>
    /// <param name="atLeast">The lowest version that the code runs on; null for any of the targeted ones.</param>
    public ExceededLimit? Judge(INamedTypeSymbol limit, decimal value, XenVersion? atLeast)
    {
        var releases = ApplicableTo(limit)?.Releases.Where(release => release.Unit is not null && release.Release.MayBe(atLeast)).ToList() ?? [];
        return Find(releases, value, static release => release.SupportedMax, isSecurity: false)
            ?? Find(releases, value, static release => release.SecuritySupportedMax, isSecurity: true);
    }

    private static ExceededLimit? Find(
        List<ReleaseMaxima> releases, decimal value, Func<ReleaseMaxima, long?> select, bool isSecurity)
    {
        var exceeded = releases.FindAll(release => value > select(release));
        return exceeded.Count == 0
            ? null
            : new ExceededLimit(
                exceeded[0].Unit!.Value,
                exceeded.Min(select)!.Value,
                isSecurity,
                Release.Describe(exceeded.ConvertAll(static release => release.Release), 0, exceeded.Count - 1));
    }

    /// <summary>What the compilation's own statements say of the limit; without any, what the library's say.</summary>
    private LimitHistory? ApplicableTo(INamedTypeSymbol limit)
    {
        var history = HistoryOf(limit);
        if (_targets is null || history is null
            || SymbolEqualityComparer.Default.Equals(limit.ContainingAssembly, _compilation.Assembly))
        {
            return history;
        }

        return _ownLimits.Find(history.Key) is { } own ? HistoryOf(own) : null;
    }
}

/// <summary>A maximum that a number is above.</summary>
/// <param name="IsSecurity">Whether it is that of security support alone.</param>
/// <param name="Releases">The releases that state one which the number is above, for people.</param>
internal sealed record ExceededLimit(LimitUnit Unit, long Maximum, bool IsSecurity, string Releases);
