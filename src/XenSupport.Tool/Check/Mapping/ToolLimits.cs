namespace XenSupport.Tool.Check.Mapping;

/// <summary>
/// The limits that the tool adds where Xen states none. They hold for every release that it can check.
/// </summary>
internal static class ToolLimits
{
    /// <summary>The limit with a key; null if the tool has none of its own.</summary>
    public static SupportLimit? Find(string key) =>
        XenReleases.All[^1].FindLimit(key) is { Origin: SupportOrigin.Overlay } limit ? limit : null;

    /// <summary>The most that one of these limits allows.</summary>
    public static long MaxOf(string key) => Find(key)!.SupportedMax!.Value;
}
