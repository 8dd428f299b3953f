using XenSupport.Reading.Releases;

namespace XenSupport.Editions.Prose;

/// <summary>The project's own prose for one section, in one or several releases.</summary>
/// <param name="Anchor">The anchor of the section in Xen's statement.</param>
/// <param name="Range">The releases that it applies to.</param>
/// <param name="Description">The text that explains the feature; may be empty.</param>
/// <param name="Caveats">The text that qualifies its status; may be empty.</param>
internal sealed record SectionProse(string Anchor, VersionRange Range, string Description, string Caveats)
{
    public static SectionProse None { get; } = new("", VersionRange.All, "", "");
}
