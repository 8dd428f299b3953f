namespace XenSupport;

/// <summary>How a feature or a limit differs between two statements.</summary>
public sealed class SupportChange
{
    internal SupportChange(
        string key,
        SupportAspects aspects,
        (SupportEntry? Entry, SupportLimit? Limit) before,
        (SupportEntry? Entry, SupportLimit? Limit) after)
    {
        Key = key;
        Aspects = aspects;
        (Before, LimitBefore) = before;
        (After, LimitAfter) = after;
    }

    /// <summary>The key: the newer statement's, or where that has none, the older one's.</summary>
    public string Key { get; }

    /// <summary>Whether it is new, gone, or another.</summary>
    public SupportChangeKind Kind => (Before, LimitBefore, After, LimitAfter) switch
    {
        (null, null, _, _) => SupportChangeKind.Added,
        (_, _, null, null) => SupportChangeKind.Removed,
        _ => SupportChangeKind.Changed,
    };

    /// <summary>What changed; of what is new or gone, all that is stated of it.</summary>
    public SupportAspects Aspects { get; }

    /// <summary>The entry in the older statement, or null where that has none.</summary>
    public SupportEntry? Before { get; }

    /// <summary>The entry in the newer statement, or null where that has none.</summary>
    public SupportEntry? After { get; }

    /// <summary>The limit in the older statement, or null where that has none.</summary>
    public SupportLimit? LimitBefore { get; }

    /// <summary>The limit in the newer statement, or null where that has none.</summary>
    public SupportLimit? LimitAfter { get; }

    /// <summary>The key and the values.</summary>
    /// <returns>For example <c>x86pvh--dom0: Experimental → Supported, with caveats</c>.</returns>
    public override string ToString() => $"{Key}: {Describe(Before, LimitBefore)} \u2192 {Describe(After, LimitAfter)}";

    private static string Describe(SupportEntry? entry, SupportLimit? limit) =>
        entry?.Value ?? limit?.ToString() ?? "not stated";
}
