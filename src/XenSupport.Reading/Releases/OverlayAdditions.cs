namespace XenSupport.Reading.Releases;

/// <summary>What overlays hold besides entries, collected while they are applied to the statements of a build.</summary>
internal sealed class OverlayAdditions
{
    /// <summary>What the overlays may not add.</summary>
    public List<OverlayConflict> Conflicts { get; } = [];

    /// <summary>The older names that the overlays give to entries, each once.</summary>
    public List<FormerName> FormerNames { get; } = [];

    public void Add(FormerName formerName)
    {
        if (!FormerNames.Exists(other => other.Rename == formerName.Rename))
        {
            FormerNames.Add(formerName);
        }
    }
}
