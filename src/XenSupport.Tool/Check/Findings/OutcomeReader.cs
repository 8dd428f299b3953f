using XenSupport.Tool.Check.Mapping;
using XenSupport.Tool.Words;
using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Check.Findings;

/// <summary>
/// Looks up the mapping's outcomes in a release's statement. What it does not state is never guessed.
/// </summary>
internal sealed class OutcomeReader(SupportStatement statement)
{
    private const long BytesInMiB = 1L << 20;

    private string Release => $"Xen {statement.Release.VersionText}";

    /// <summary>The findings of an outcome at one place in the file.</summary>
    public IEnumerable<ConfigurationFinding> Read(Occurrence occurrence, Outcome outcome, Guest guest) => outcome switch
    {
        Reached reached => reached.Keys.Select(key => ReadRow(occurrence, key, reached)).OfType<ConfigurationFinding>(),
        Bounded bounded => ReadLimit(occurrence, bounded, bounded.Amount(guest)) is { } finding ? [finding] : [],
        AgainstCaveats against => against.Keys.Select(key => ReadRow(occurrence, key, new Reached([key])
        {
            Remark = $"its caveats rule this out: {against.Why}",
        })).OfType<ConfigurationFinding>(),
        Undecidable undecidable => ReadUndecidable(occurrence, undecidable) is { } finding ? [finding] : [],
        _ => [ReadOther(occurrence, outcome)],
    };

    /// <summary>The keys of the rows and limits that an outcome reaches in the release.</summary>
    public IEnumerable<string> ReachedKeys(Outcome outcome) => (outcome switch
    {
        Reached reached => reached.Keys,
        Undecidable undecidable => undecidable.Keys,
        Bounded bounded => [bounded.Key],
        _ => [],
    }).Where(key => statement.Find(key) is not null);

    private ConfigurationFinding? ReadRow(Occurrence occurrence, string key, Reached reached)
    {
        if (statement.Find(key) is not { } entry)
        {
            return ReadUnstated(occurrence, [key]) is { } finding ? finding with { Key = key } : null;
        }

        return FindingRules.For(entry) is { } rule && IsWorthSaying(occurrence, entry, reached)
            ? At(occurrence, rule, $"{Describe(entry)}{Tail(reached.Remark)}", entry.Anchor) with
            {
                Key = key,
                Stated = StatedSupport.Of(entry),
                Caveats = entry.Caveats,
            }
            : null;
    }

    // Guests had some defaults before any statement had a row for them.
    private ConfigurationFinding? ReadUnstated(Occurrence occurrence, IReadOnlyList<string> keys) =>
        occurrence.Span is null && !keys.Any(IsStatedBefore)
            ? null
            : At(
                occurrence,
                FindingRules.Unstated,
                $"{Release} does not mention {string.Join(" or ", keys.Select(NameOf))}",
                anchor: "");

    private static string NameOf(string key) =>
        XenReleases.All.Select(own => own.Find(key)).LastOrDefault(entry => entry is not null) is { } entry
            ? $"'{Title(entry)}'"
            : $"'{key}'";

    private bool IsStatedBefore(string key) => XenReleases.All.Any(
        earlier => earlier.Release.Version < statement.Release.Version && earlier.Find(key) is not null);

    private static bool IsWorthSaying(Occurrence occurrence, SupportEntry entry, Reached reached) =>
        entry.SecuritySupport == SecuritySupport.Conditional && reached.IsConditionMet
            ? entry.Status != SupportStatus.Supported
            : occurrence.Span is not null || !IsFineByDefault(entry);

    // Nobody chose a default, so only a lack of support matters, not conditions or a planned removal.
    private static bool IsFineByDefault(SupportEntry entry) =>
        entry is
        {
            Status: SupportStatus.Supported or SupportStatus.Deprecated,
            SecuritySupport: SecuritySupport.Supported or SecuritySupport.Conditional or SecuritySupport.External,
        };

    private ConfigurationFinding? ReadLimit(Occurrence occurrence, Bounded bounded, long amount)
    {
        if (FindLimit(bounded.Key) is not { } limit)
        {
            return At(occurrence, FindingRules.Unstated, $"{Release} states no limit",
                anchor: "") with
            { Key = bounded.Key };
        }

        var isOwn = limit.Origin == SupportOrigin.Overlay;
        return new HeldAmount(limit, amount) switch
        {
            { IsOverSupported: true } when isOwn => Exceeds(occurrence, limit, bounded.Unit),
            { IsOverSupported: true } => At(
                occurrence, FindingRules.OverLimit, $"more than {Release} supports: {Describe(limit, bounded.Unit)}",
                    AnchorOf(limit)),
            { IsOverSecuritySupported: true } when !isOwn => At(
                occurrence,
                FindingRules.NoSecuritySupport,
                $"more than {Release} gives security support for: {Describe(limit, bounded.Unit)}",
                AnchorOf(limit)),
            { IsBeyondStated: true } => At(
                occurrence,
                FindingRules.Unstated,
                $"{Release} does not say whether this much is supported: {Describe(limit, bounded.Unit)}",
                AnchorOf(limit)),
            _ => null,
        } is { } finding ? finding with { Key = bounded.Key } : null;
    }

    private ConfigurationFinding ReadOther(Occurrence occurrence, Outcome outcome) => outcome switch
    {
        NotStated unstated =>
            At(occurrence, FindingRules.Unstated, $"{Release} does not mention {unstated.What}", anchor: ""),
        WithoutRow row => At(
            occurrence,
            FindingRules.NoRow,
            $"the statement of {Release} has no entry for it{Tail(row.Remark)}",
            anchor: ""),
        Unlisted unlisted => ReadUnlisted(occurrence, unlisted),
        Rejected rejected => At(occurrence, FindingRules.Refused, $"refused: {rejected.Why}"),
        Effectless effectless => At(occurrence, FindingRules.NoEffect, $"no effect: {effectless.Why}"),
        Unusable unusable => At(occurrence, FindingRules.UnusableValue, unusable.Why),
        Outdated { IsReported: true } outdated => At(occurrence, FindingRules.DeprecatedSpelling, $"deprecated: use {outdated.Instead}"),
        Outdated outdated => At(
            occurrence, FindingRules.OldSpelling, $"an old spelling; the newer one is {outdated.Instead}"),
        Exceeding exceeding when FindLimit(exceeding.Key) is { } limit =>
            Exceeds(occurrence, limit, exceeding.Unit),
        _ => throw new ArgumentException($"Unknown outcome: {outcome}.", nameof(outcome)),
    };

    private ConfigurationFinding ReadUnlisted(Occurrence occurrence, Unlisted unlisted)
    {
        var section = statement.Find(unlisted.SectionKey);
        return At(
            occurrence,
            FindingRules.UnlistedDevice,
            $"not among the devices that {Release} lists{(section is null ? "" : $" under '{Title(section)}'")}: no security support",
            section?.Anchor ?? "") with
        { Key = unlisted.SectionKey };
    }

    private ConfigurationFinding? ReadUndecidable(Occurrence occurrence, Undecidable undecidable)
    {
        var entries = undecidable.Keys.Select(statement.Find).OfType<SupportEntry>().ToList();
        if (entries.Count == 0)
        {
            return ReadUnstated(occurrence, undecidable.Keys);
        }

        var rows = string.Join("; ", entries.Select(entry => $"{Title(entry)} is '{entry.Value}'"))
            + (entries.Count < undecidable.Keys.Count ? $"; {Release} does not mention the rest" : "");
        return At(
            occurrence,
            FindingRules.Undecided,
            $"the file does not say {undecidable.MissingFact}: {rows}",
            entries[0].Anchor) with
        {
            Candidates = [.. entries.Select(StatedSupport.Of)],
        };
    }

    private static ConfigurationFinding Exceeds(Occurrence occurrence, SupportLimit limit, string unit) => At(
        occurrence,
        FindingRules.OverLimit,
        $"more than this tool's limit of {Amount(limit, unit)}; Xen states no such limit") with
    { Key = limit.Key };

    private static ConfigurationFinding At(Occurrence occurrence, FindingRule rule, string message) =>
        new(rule, occurrence.Span, $"{occurrence.Subject}: {message}");

    private ConfigurationFinding At(Occurrence occurrence, FindingRule rule, string message, string anchor) =>
        At(occurrence, rule, message) with
        {
            Link = anchor.Length == 0
            ? XenDocumentation.AddressOf(statement.Release)
            : XenDocumentation.AddressOf(statement.Release, anchor),
        };

    private SupportLimit? FindLimit(string key) => statement.FindLimit(key) ?? ToolLimits.Find(key);

    private string AnchorOf(SupportLimit limit) => statement.Find(limit.Key)?.Anchor ?? "";

    private static string Tail(string? remark) => remark is null ? "" : $"; note of this tool: {remark}";

    private string Describe(SupportEntry entry) =>
        $"{Title(entry)} is '{entry.Value}' in {Release} (security support: {SecuritySupportOf(entry)})";

    private string SecuritySupportOf(SupportEntry entry) =>
        StatusWords.Of(entry.SecuritySupport, statement.Release);

    private static string Title(SupportEntry entry)
    {
        var heading = entry.Path[^1].TrimEnd(':', '#', ' ');
        return entry.Qualifier is null ? heading : $"{heading}, {entry.Qualifier}";
    }

    private static string Amount(SupportLimit limit, string unit) =>
        LimitWords.Format(limit.SupportedMax ?? 0, limit.Unit) + (limit.Unit == LimitUnit.Bytes ? "" : $" {unit}");

    private string Describe(SupportLimit limit, string unit) =>
        string.Join(", ", LimitWords.Of(limit, statement.Release)) + (limit.Unit == LimitUnit.Bytes ? "" : $" ({unit})");

    /// <summary>An amount to compare with a limit, both in the amount's unit.</summary>
    private readonly record struct HeldAmount(SupportLimit Stated, long Amount)
    {
        public bool IsOverSupported => Amount > InUnits(Stated.SupportedMax);

        public bool IsOverSecuritySupported => Amount > InUnits(Stated.SecuritySupportedMax);

        public bool IsBeyondStated =>
            Stated is { SupportedMax: null, IsUnbounded: false } && !(Amount <= InUnits(Stated.AtLeast));

        private long? InUnits(long? max) => Stated.Unit == LimitUnit.Bytes ? max / BytesInMiB : max;
    }
}
