namespace XenSupport.Upstream.Changes;

/// <summary>A row of a statement: what Xen says about a feature, or about one implementation of it.</summary>
/// <param name="Lines">All lines of the row, in the order of the file; at least one.</param>
/// <param name="Entry">The line with the status, the weaker one of two; null if the row has only limits.</param>
/// <param name="Limits">The limits that the lines state; several if they depend on the word size.</param>
internal sealed record StatedRow(
    IReadOnlyList<SupportEntry> Lines, SupportEntry? Entry, IReadOnlyList<SupportLimit> Limits)
{
    public string Key => Lines[0].Key;

    /// <summary>The value as written, with the names of fields other than the first.</summary>
    public string Value => string.Join(
        "; ", Lines.Skip(1).Select(static line => $"{line.Field} {line.Value}").Prepend(Lines[0].Value));
}
