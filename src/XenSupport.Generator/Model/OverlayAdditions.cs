namespace XenSupport.Generator.Model;

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

/// <summary>An older name of an entry, and the line of the overlay that gives it.</summary>
/// <param name="OverlayIndex">Which overlay it is in.</param>
/// <param name="EntryIndex">Which of the overlay's entries it is, over all its sections.</param>
internal sealed record FormerName(Rename Rename, int OverlayIndex, int EntryIndex);
