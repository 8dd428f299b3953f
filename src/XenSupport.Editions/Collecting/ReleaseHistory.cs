namespace XenSupport.Editions.Collecting;

/// <summary>The editions of one release's statement, from the one that was released to the newest.</summary>
internal sealed record ReleaseHistory(XenVersion Version, IReadOnlyList<Edition> Editions)
{
    public Edition Newest => Editions[^1];
}
