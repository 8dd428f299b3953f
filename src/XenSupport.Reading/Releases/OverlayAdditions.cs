namespace XenSupport.Reading.Releases;

/// <summary>Collects conflicts and former names while overlays are applied to the statements of a build.</summary>
internal sealed class OverlayAdditions
{
    /// <summary>The entries that overlays must not add.</summary>
    public List<OverlayConflict> Conflicts { get; } = [];

    /// <summary>The former names that overlays give to entries, without duplicates.</summary>
    public List<FormerName> FormerNames { get; } = [];

    public void Add(FormerName formerName)
    {
        if (!FormerNames.Exists(other => other.Rename == formerName.Rename))
        {
            FormerNames.Add(formerName);
        }
    }
}
