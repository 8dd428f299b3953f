namespace XenSupport.Upstream.Changes;

/// <summary>A row that two statements state differently.</summary>
/// <param name="Before">The row in the older statement; empty if it was added, several if they were joined.</param>
/// <param name="After">The row in the newer statement; empty if it was removed, several if it was split.</param>
internal sealed record ChangedRow(IReadOnlyList<StatedRow> Before, IReadOnlyList<StatedRow> After)
{
    public ChangeGroup Group =>
        Before.Count == 0 ? ChangeGroup.Added
        : After.Count == 0 ? ChangeGroup.Removed
        : After.Any(after => Before.Any(before => RowStrength.IsWeaker(after, before))) ? ChangeGroup.Weakened

        // The parts of a row may not cover all of it.
        : After.Count == 1 && Before.Any(before => RowStrength.IsStronger(After[0], before))
            ? ChangeGroup.Strengthened
        : IsReworded || IsRenamed || After.Count > 1 || Before.Count > 1 ? ChangeGroup.Changed
        : ChangeGroup.Caveats;

    /// <summary>Whether the row got another key.</summary>
    public bool IsRenamed => this is { Before: [var before], After: [var after] } && before.Key != after.Key;

    /// <summary>Whether the wording of the row's caveats changed.</summary>
    public bool HasOtherCaveats =>
        this is { Before: [{ Entry: { } before }], After: [{ Entry: { } after }] } && before.Caveats != after.Caveats;

    private bool IsReworded => this is { Before: [var before], After: [var after] }
        && !string.Equals(before.Value, after.Value, StringComparison.OrdinalIgnoreCase);
}
