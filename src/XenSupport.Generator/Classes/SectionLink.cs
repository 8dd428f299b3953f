namespace XenSupport.Generator.Classes;

/// <summary>The location of a section on Xen's web page for a release.</summary>
internal readonly record struct SectionLink(string Version, string PageUrl, string Anchor);
