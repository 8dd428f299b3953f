namespace XenSupport.Generator.Model;

/// <summary>What the targeted releases state of a feature.</summary>
/// <param name="Status">The weakest status; what is not stated is unknown.</param>
/// <param name="SupportedSince">The release from which on all support it, where an earlier one does not; otherwise null.</param>
/// <param name="Values">The names of a value list; empty where it is none.</param>
/// <param name="Lines">The stated values; releases in a row that state the same share a line.</param>
/// <param name="History">What each release states, the weaker where it states two.</param>
internal sealed record FeatureFacts(
    string Key,
    MergedFact<SupportStatus> Status,
    MergedFact<SecuritySupport> SecuritySupport,
    bool IsSupported,
    bool IsSecuritySupported,
    string? SupportedSince,
    EquatableArray<string> Values,
    EquatableArray<StatedStatus> Lines,
    EquatableArray<ReleaseStatus> History)
{
    /// <summary>The facts of a node; null where no line of any release states a status.</summary>
    public static FeatureFacts? Of(SupportNode node, List<StatementModel> targets) =>
        !node.HasEntries ? null : new FeatureFactsBuilder(node, targets).Build();
}

/// <summary>A fact that one constant stands for, if all releases state the same.</summary>
/// <param name="Value">The weakest.</param>
/// <param name="Disagreement">Where the releases differ, or one does not state it: what each states.</param>
internal readonly record struct MergedFact<T>(T Value, string? Disagreement);

/// <summary>A status that releases in a row state of a feature; without a value they state none.</summary>
/// <param name="Versions">The releases, as people read them.</param>
internal readonly record struct StatedStatus(string Versions, string? Value, SecuritySupport SecuritySupport);

/// <summary>What one release states of a feature.</summary>
/// <param name="Label">The value as written; two are joined; null where it states none.</param>
internal readonly record struct ReleaseStatus(string Version, string? Label, SupportStatus Status, SecuritySupport SecuritySupport)
{
    public bool IsStated => Label is not null;

    public bool IsSupported => Status is SupportStatus.Supported or SupportStatus.Deprecated;
}
