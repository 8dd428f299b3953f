namespace XenSupport;

/// <summary>What the entries of one section share.</summary>
internal sealed class SupportSection(string anchor, IReadOnlyList<string> path, string description, string caveats)
{
    public string Anchor { get; } = anchor;

    public IReadOnlyList<string> Path { get; } = path;

    public string Description { get; } = description;

    public string Caveats { get; } = caveats;
}
