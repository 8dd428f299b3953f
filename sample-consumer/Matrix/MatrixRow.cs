namespace SampleConsumer.Matrix;

/// <summary>What every release says of one entry.</summary>
/// <param name="Key">The entry's key in the newest release that states it.</param>
/// <param name="Path">The headings above it there.</param>
/// <param name="Qualifier">The implementation that it speaks for, or null where it speaks for the whole
/// feature.</param>
/// <param name="Cells">A cell a release, the oldest first; null where the release does not state the entry.</param>
internal sealed record MatrixRow(
    string Key, IReadOnlyList<string> Path, string? Qualifier, IReadOnlyList<MatrixCell?> Cells)
{
    /// <summary>The chapter of the statement.</summary>
    public string Group => Path[0];

    /// <summary>The feature within its chapter. A chapter may be one itself.</summary>
    public string Feature => Path.Count == 1 ? Path[0] : string.Join(" \u203A ", Path.Skip(1));

    /// <summary>
    /// What the entry says of the feature: the implementation that it speaks for, or a field such as a date.
    /// </summary>
    public string? Implementation =>
        Qualifier ?? (Stated.Last() is { HasStatus: false } cell ? cell.Entry.Field : null);

    /// <summary>The feature, and the implementation where the entry speaks for one.</summary>
    public string Name => Implementation is null ? Feature : $"{Feature}, {Implementation}";

    /// <summary>Whether the tool states it, rather than Xen.</summary>
    public bool IsOwnAddition => ToolAdditions.Contains(Key);

    /// <summary>The anchor of the section in the newest release that states it.</summary>
    public string Anchor => Stated.Last().Entry.Anchor;

    /// <summary>The cells of the releases that state the entry.</summary>
    public IEnumerable<MatrixCell> Stated => Cells.OfType<MatrixCell>();
}
