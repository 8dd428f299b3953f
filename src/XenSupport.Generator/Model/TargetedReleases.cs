namespace XenSupport.Generator.Model;

/// <summary>The releases that a project targets, the oldest first.</summary>
internal sealed record TargetedReleases(EquatableArray<TargetedRelease> Releases)
{
    public static TargetedReleases Of(StatementSet set, VersionRange range)
    {
        var releases = new List<TargetedRelease>(set.Statements.Count);
        foreach (var statement in set.Statements)
        {
            if (range.Contains(statement.Release))
            {
                releases.Add(new TargetedRelease(statement.Release.VersionText, statement.Release.IsUnreleased));
            }
        }

        return new TargetedReleases(releases.ToEquatableArray());
    }
}

/// <summary>A release that a project targets.</summary>
/// <param name="IsUnreleased">Whether its statement says that there is no security support yet.</param>
internal sealed record TargetedRelease(string Version, bool IsUnreleased);
