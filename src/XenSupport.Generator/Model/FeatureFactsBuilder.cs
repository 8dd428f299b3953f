namespace XenSupport.Generator.Model;

/// <summary>Puts together what the targeted releases state of a feature. A release that does not state it supports nothing.</summary>
internal readonly struct FeatureFactsBuilder(SupportNode node, List<StatementModel> targets)
{
    private readonly ReleaseStatus[] _history = new ReleaseStatus[targets.Count];

    public FeatureFacts Build()
    {
        var isSupported = targets.Count > 0;
        var isSecuritySupported = isSupported;
        for (var i = 0; i < _history.Length; i++)
        {
            _history[i] = Read(targets[i]);
            isSupported &= _history[i].IsSupported;
            isSecuritySupported &= _history[i].SecuritySupport == SecuritySupport.Supported && !targets[i].Release.IsUnreleased;
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
            new EquatableArray<ReleaseStatus>(_history));
    }

    private ReleaseStatus Read(StatementModel statement)
    {
        var stated = new ReleaseStatus(statement.Release.VersionText, null, SupportStatus.Unknown, SecuritySupport.Unknown);
        foreach (var entry in node.EntriesOf(statement))
        {
            stated = stated.IsStated
                ? new ReleaseStatus(
                    stated.Version,
                    stated.Label + " / " + entry.Value,
                    SupportStrength.Weaker(stated.Status, entry.Status),
                    SupportStrength.Weaker(stated.SecuritySupport, entry.SecuritySupport))
                : new ReleaseStatus(stated.Version, entry.Value, entry.Status, entry.SecuritySupport);
        }

        return stated;
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
            var last = FindLastAlike(first, static (left, right) => left with { Version = right.Version } == right);
            lines[count++] = new StatedStatus(VersionsOf(first, last), _history[first].Label, _history[first].SecuritySupport);
            first = last + 1;
        }

        Array.Resize(ref lines, count);
        return new EquatableArray<StatedStatus>(lines);
    }

    private MergedFact<T> Merge<T>(Func<ReleaseStatus, T> select, Func<T, T, T> weaker)
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

    /// <summary>What the releases state: <c>4.17–4.19 Tech Preview, 4.20 Supported</c>.</summary>
    private string Describe()
    {
        var parts = new List<string>();
        for (var first = 0; first < _history.Length;)
        {
            var last = FindLastAlike(first, static (left, right) => left.Label == right.Label);
            parts.Add($"{VersionsOf(first, last)} {_history[first].Label?.TrimEnd('.') ?? "not stated"}");
            first = last + 1;
        }

        return string.Join(", ", parts);
    }

    private int FindLastAlike(int first, Func<ReleaseStatus, ReleaseStatus, bool> areAlike)
    {
        var last = first;
        while (last + 1 < _history.Length && areAlike(_history[first], _history[last + 1]))
        {
            last++;
        }

        return last;
    }

    private string VersionsOf(int first, int last) => ReleaseSpan.Describe(targets, first, last);

    private string? FindSupportedSince()
    {
        var since = _history.Length;
        while (since > 0 && _history[since - 1].IsSupported)
        {
            since--;
        }

        return since > 0 && since < _history.Length ? _history[since].Version : null;
    }
}
