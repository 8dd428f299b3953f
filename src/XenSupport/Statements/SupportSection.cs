namespace XenSupport;

/// <summary>What the entries of one section share.</summary>
internal sealed class SupportSection(
    string anchor, IReadOnlyList<string> path, string description, string caveats, bool isReleased)
{
    public string Anchor { get; } = anchor;

    public IReadOnlyList<string> Path { get; } = path;

    public string Description { get; } = description;

    public string Caveats { get; } = caveats;

    /// <summary>Whether the statement's release is out; before that, nothing has security support.</summary>
    public bool IsReleased { get; } = isReleased;
}
