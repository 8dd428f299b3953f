namespace XenSupport.Generator.Classes;

/// <summary>Where a section is on Xen's web page for a release.</summary>
internal readonly record struct SectionLink(string Version, string PageUrl, string Anchor);
