using XenSupport.Reading.Histories;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>Combines what the targeted releases state about a feature. Not stated means not supported.</summary>
internal readonly struct FeatureFactsBuilder(SupportNode node, List<StatementModel> targets, List<Release> releases)
{
    private readonly StatedFeature[] _history = new StatedFeature[targets.Count];

    // The value as written, or two values joined; null if a release states none.
    private readonly string?[] _labels = new string?[targets.Count];

    public FeatureFacts Build()
    {
        var isSupported = targets.Count > 0;
        var isSecuritySupported = isSupported;
        for (var i = 0; i < _history.Length; i++)
        {
            _history[i] = Read(targets[i], releases[i], out _labels[i]);
            isSupported &= _history[i].IsSupported;
            isSecuritySupported &=
                _history[i].SecuritySupport == SecuritySupport.Supported && !targets[i].Release.IsUnreleased;
        }

        return new FeatureFacts(
            node.Key,
            Merge(static release => release.Status, SupportStrength.Weaker),
            Merge(static release => release.SecuritySupport, SupportStrength.Weaker),
            isSupported,
            isSecuritySupported,
            FindSupportedSince(),
            ReadValues(),
            ToLines(),
            new FeatureHistory(new EquatableArray<StatedFeature>(_history)));
    }

    private StatedFeature Read(StatementModel statement, Release release, out string? label)
    {
        var stated = StatedFeature.Unstated(release);
        label = null;
        foreach (var entry in node.EntriesOf(statement))
        {
            var value = OverlayMark.Append(entry.Value.TrimEnd('.'), entry.OverlayTitle);
            label = label is null ? value : label + " / " + value;
            stated = stated.IsStated
                ? Weaken(stated, entry)
                : new StatedFeature(release, true, entry.Status, entry.SecuritySupport, entry.OverlayTitle);
        }

        return stated;
    }

    private static StatedFeature Weaken(StatedFeature stated, EntryModel entry)
    {
        var weaker = stated with
        {
            Status = SupportStrength.Weaker(stated.Status, entry.Status),
            SecuritySupport = SupportStrength.Weaker(stated.SecuritySupport, entry.SecuritySupport),
        };
        return weaker == stated ? stated : weaker with { OverlayTitle = entry.OverlayTitle };
    }

    private EquatableArray<string> ReadValues()
    {
        if (!node.HasValues)
        {
            return default;
        }

        var values = new ValueList();
        foreach (var statement in targets)
        {
            values.Add(node.EntriesOf(statement));
        }

        return values.ToEquatableArray();
    }

    private EquatableArray<StatedStatus> ToLines()
    {
        var lines = new StatedStatus[_history.Length];
        var count = 0;
        for (var first = 0; first < _history.Length;)
        {
            var last = FindLastAlike(first, AreAlike);
            lines[count++] = new StatedStatus(
                VersionsOf(first, last),
                _labels[first],
                _history[first].SecuritySupport,
                SecuritySupportPeriod.Of(targets, first, last));
            first = last + 1;
        }

        Array.Resize(ref lines, count);
        return new EquatableArray<StatedStatus>(lines);
    }

    private MergedFact<T> Merge<T>(Func<StatedFeature, T> select, Func<T, T, T> weaker)
        where T : struct, Enum
    {
        if (_history.Length == 0)
        {
            return new MergedFact<T>(default, "no targeted release");
        }

        var merged = select(_history[0]);
        var isSame = _history[0].IsStated;
        for (var i = 1; i < _history.Length; i++)
        {
            isSame &= _history[i].IsStated && EqualityComparer<T>.Default.Equals(select(_history[i]), merged);
            merged = weaker(merged, select(_history[i]));
        }

        return new MergedFact<T>(merged, isSame ? null : Describe());
    }

    /// <summary>Describes what the releases state: <c>4.17–4.19 Tech Preview, 4.20 Supported</c>.</summary>
    private string Describe()
    {
        var parts = new List<string>();
        for (var first = 0; first < _history.Length;)
        {
            var last = FindLastAlike(first, HaveSameLabel);
            parts.Add($"{VersionsOf(first, last)} {_labels[first] ?? "not stated"}");
            first = last + 1;
        }

        return string.Join(", ", parts);
    }

    private bool HaveSameLabel(int left, int right) => _labels[left] == _labels[right];

    private bool AreAlike(int left, int right) =>
        HaveSameLabel(left, right)
        && targets[left].Release.IsUnreleased == targets[right].Release.IsUnreleased
        && _history[left] with { Release = _history[right].Release } == _history[right];

    private int FindLastAlike(int first, Func<int, int, bool> areAlike)
    {
        var last = first;
        while (last + 1 < _history.Length && areAlike(first, last + 1))
        {
            last++;
        }

        return last;
    }

    private string VersionsOf(int first, int last) => Release.Describe(releases, first, last);

    private string? FindSupportedSince()
    {
        var since = _history.Length;
        while (since > 0 && _history[since - 1].IsSupported)
        {
            since--;
        }

        return since > 0 && since < _history.Length ? _history[since].Release.Text : null;
    }
}
