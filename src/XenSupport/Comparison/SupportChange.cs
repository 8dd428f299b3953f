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

    /// <summary>The key in the newer statement, or in the older one if the newer has none.</summary>
    public string Key { get; }

    /// <summary>Whether the feature or limit was added, removed or changed.</summary>
    public SupportChangeKind Kind => (Before, LimitBefore, After, LimitAfter) switch
    {
        (null, null, _, _) => SupportChangeKind.Added,
        (_, _, null, null) => SupportChangeKind.Removed,
        _ => SupportChangeKind.Changed,
    };

    /// <summary>What changed; for something added or removed, everything that is stated about it.</summary>
    public SupportAspects Aspects { get; }

    /// <summary>The entry in the older statement, or null if it has none.</summary>
    public SupportEntry? Before { get; }

    /// <summary>The entry in the newer statement, or null if it has none.</summary>
    public SupportEntry? After { get; }

    /// <summary>The limit in the older statement, or null if it has none.</summary>
    public SupportLimit? LimitBefore { get; }

    /// <summary>The limit in the newer statement, or null if it has none.</summary>
    public SupportLimit? LimitAfter { get; }

    /// <summary>Returns the key and the values.</summary>
    /// <returns>For example <c>x86pvh--dom0: Experimental → Supported, with caveats</c>.</returns>
    public override string ToString() => $"{Key}: {Describe(Before, LimitBefore)} \u2192 {Describe(After, LimitAfter)}";

    private static string Describe(SupportEntry? entry, SupportLimit? limit) =>
        entry?.Describe() ?? limit?.ToString() ?? "not stated";
}
