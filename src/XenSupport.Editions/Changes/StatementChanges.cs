namespace XenSupport.Editions.Changes;

/// <summary>What one statement says otherwise than another, in the groups of a changelog.</summary>
internal sealed record StatementChanges(
    IReadOnlyList<string> Dates,
    IReadOnlyList<string> Weakened,
    IReadOnlyList<string> Strengthened,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed)
{
    public static StatementChanges None { get; } = new([], [], [], [], []);

    public IEnumerable<(string Title, IReadOnlyList<string> Lines)> Groups =>
        new[]
        {
            ("Dates", Dates),
            ("Weakened", Weakened),
            ("Strengthened", Strengthened),
            ("Added", Added),
            ("Removed", Removed),
        }.Where(static group => group.Item2.Count > 0);
}
