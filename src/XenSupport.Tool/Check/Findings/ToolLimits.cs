namespace XenSupport.Tool.Check.Findings;

/// <summary>The limits that the tool adds where Xen states none. They hold for every statement.</summary>
internal static class ToolLimits
{
    /// <summary>The limit with a key; null if the tool has none of its own.</summary>
    public static SupportLimit? Find(string key) =>
        XenReleases.All[^1].FindLimit(key) is { Origin: SupportOrigin.Overlay } limit ? limit : null;
}
