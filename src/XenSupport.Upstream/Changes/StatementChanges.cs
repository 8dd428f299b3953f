namespace XenSupport.Upstream.Changes;

/// <summary>What one statement says otherwise than another, in the groups of a changelog.</summary>
internal sealed record StatementChanges(
    IReadOnlyList<string> Dates,
    IReadOnlyList<string> Weakened,
    IReadOnlyList<string> Strengthened,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Caveats)
{
    public static StatementChanges None { get; } = new([], [], [], [], [], [], []);

    public IEnumerable<(string Title, IReadOnlyList<string> Lines)> Groups =>
        new[]
        {
            ("Dates", Dates),
            ("Weakened", Weakened),
            ("Strengthened", Strengthened),
            ("Changed", Changed),
            ("Added", Added),
            ("Removed", Removed),
            ("Other caveats", Caveats),
        }.Where(static group => group.Item2.Count > 0);
}
