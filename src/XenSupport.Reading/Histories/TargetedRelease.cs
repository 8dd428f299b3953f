using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Histories;

/// <summary>A release that a project targets.</summary>
/// <param name="IsUnreleased">Whether its statement says that it has no security support yet.</param>
internal sealed record TargetedRelease(Release Release, bool IsUnreleased)
{
    private const string UnreleasedMark = " Unreleased";

    /// <summary><c>4.20</c>, or <c>4.21-unstable Unreleased</c>.</summary>
    public string Write() => IsUnreleased ? Release.Text + UnreleasedMark : Release.Text;

    public static TargetedRelease Parse(string text) => text.EndsWith(UnreleasedMark, StringComparison.Ordinal)
        ? new TargetedRelease(new Release(text.Substring(0, text.Length - UnreleasedMark.Length)), true)
        : new TargetedRelease(new Release(text), false);
}
