using XenSupport.Reading.Values;

namespace XenSupport.Reading.Model;

/// <summary>The release that a statement describes (docs/format.md, section 2).</summary>
/// <param name="VersionText">The version as written; empty if the file has none.</param>
/// <param name="IsUnreleased">Whether the file says that there is no security support yet.</param>
internal sealed record ReleaseModel(
    string VersionText,
    DateTime? InitialRelease,
    DateTime? SupportedUntil,
    DateTime? SecuritySupportUntil,
    bool IsUnreleased,
    string? NotesUrl)
{
    /// <summary>The version; null if it is just <c>unstable</c>, or malformed.</summary>
    public XenVersion? Version { get; } = XenVersion.TryParse(VersionText, out var version) ? version : null;

    /// <summary>The URL of the statement's web page.</summary>
    public string PageUrl { get; } =
        XenVersion.TryParse(VersionText, out var released) && released.Stage != ReleaseStage.Development
            ? $"https://xenbits.xen.org/docs/{released.Major}.{released.Minor}-testing/SUPPORT.html"
            : "https://xenbits.xen.org/docs/unstable/SUPPORT.html";

    /// <summary>The name of the class of the release: <c>V4_20</c>, whatever the stage.</summary>
    public string ClassName => Version is { } version
        ? $"V{version.Major}_{version.Minor}"
        : "V" + (IdentifierBuilder.Create(VersionText) is { Length: > 0 } name ? name : "Unknown");
}
