namespace XenSupport.Upstream.Revisions;

/// <summary>A row as one revision states it.</summary>
/// <param name="Key">The key of the row in that revision.</param>
/// <param name="Section">The title of the row's section.</param>
/// <param name="Value">The value as written; all values if the revision states the row several times.</param>
internal sealed record RowState(string Key, string Section, string Value)
{
    /// <summary>Returns a row of a statement by any key that it has had; null if it is not stated.</summary>
    public static RowState? Of(SupportStatement statement, string key)
    {
        if (statement.Find(key) is not { } found)
        {
            return null;
        }

        var values = statement.Entries.Where(entry => entry.Key == found.Key).Select(static entry => entry.Value);
        return new RowState(found.Key, found.Path[^1], string.Join("; ", values));
    }
}
