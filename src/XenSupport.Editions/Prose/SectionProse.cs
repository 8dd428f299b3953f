using XenSupport.Reading.Releases;

namespace XenSupport.Editions.Prose;

/// <summary>The project's own prose for one section, in one or several releases.</summary>
/// <param name="Anchor">The anchor of the section in Xen's statement.</param>
/// <param name="Range">The releases that it holds for.</param>
/// <param name="Description">What explains the feature; empty for nothing.</param>
/// <param name="Caveats">What qualifies its status; empty for nothing.</param>
internal sealed record SectionProse(string Anchor, VersionRange Range, string Description, string Caveats)
{
    public static SectionProse None { get; } = new("", VersionRange.All, "", "");
}
