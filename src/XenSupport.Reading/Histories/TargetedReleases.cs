using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Histories;

/// <summary>The releases that a project targets, oldest first; the value of its assembly's attribute.</summary>
internal sealed record TargetedReleases(EquatableArray<TargetedRelease> Releases)
{
    public static TargetedReleases Of(StatementSet set, VersionRange range)
    {
        var releases = new List<TargetedRelease>(set.Statements.Count);
        foreach (var statement in set.Statements)
        {
            if (range.Contains(statement.Release))
            {
                releases.Add(new TargetedRelease(Release.Of(statement.Release), statement.Release.IsUnreleased));
            }
        }

        return new TargetedReleases(releases.ToEquatableArray());
    }

    /// <summary><c>4.20; 4.21-unstable Unreleased</c>. There is no attribute without a release.</summary>
    public string Write() => ReleaseList.Write(Releases, static target => target.Write());

    /// <summary>
    /// Reads what <see cref="Write"/> wrote. There is at least one release, possibly without a version.
    /// </summary>
    public static TargetedReleases Parse(string text) => new(ReleaseList.Parse(text, TargetedRelease.Parse));

    /// <summary>Tells whether a release is targeted and has no security support yet.</summary>
    public bool IsUnreleased(Release release) =>
        Releases.Any(target => target.IsUnreleased && target.Release == release);

    /// <summary>Describes the releases for a message: <c>4.17–4.20</c>.</summary>
    public string Describe() => Release.Describe([.. Releases.Select(static target => target.Release)]);
}
