namespace XenSupport.Tool.Matrix;

/// <summary>What every release says about one entry.</summary>
/// <param name="Key">The entry's key in the newest release that states it.</param>
/// <param name="Path">The headings above it there.</param>
/// <param name="Qualifier">The implementation that it is about; null for the whole feature.</param>
/// <param name="Cells">One cell for each release, oldest first; null if the release does not state the entry.</param>
internal sealed record MatrixRow(
    string Key, IReadOnlyList<string> Path, string? Qualifier, IReadOnlyList<MatrixCell?> Cells)
{
    /// <summary>The chapter of the statement.</summary>
    public string Group => Path[0];

    /// <summary>The feature within its chapter. A chapter may itself be a feature.</summary>
    public string Feature => Path.Count == 1 ? Path[0] : string.Join(" \u203A ", Path.Skip(1));

    /// <summary>The implementation that the entry is about, or a field such as a date.</summary>
    public string? Implementation =>
        Qualifier ?? (Stated.Last() is { HasStatus: false } cell ? cell.Entry.Field : null);

    /// <summary>The feature, with the implementation if the entry is about one.</summary>
    public string Name => Implementation is null ? Feature : $"{Feature}, {Implementation}";

    /// <summary>Whether an overlay states it rather than Xen.</summary>
    public bool IsOfOverlay => OriginTitle is not null;

    /// <summary>Whether it is about the release itself: its version, a date, its notes.</summary>
    public bool IsOfRelease =>
        Stated.Last().Entry.Field is "Xen-Version" or "Initial-Release" or "Supported-Until" or "Security-Support-Until"
            or "Release-Notes";

    /// <summary>The title of the overlay that states it in the newest release that has it; null for Xen.</summary>
    public string? OriginTitle => Stated.Last().Entry.OriginTitle;

    /// <summary>The anchor of the section in the newest release that states it.</summary>
    public string Anchor => Stated.Last().Entry.Anchor;

    /// <summary>The cells of the releases that state the entry.</summary>
    public IEnumerable<MatrixCell> Stated => Cells.OfType<MatrixCell>();
}
