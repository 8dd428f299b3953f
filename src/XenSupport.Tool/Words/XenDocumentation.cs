namespace XenSupport.Tool.Words;

/// <summary>Where Xen publishes its statements.</summary>
internal static class XenDocumentation
{
    private const string Root = "https://xenbits.xen.org/docs/";

    /// <summary>The address of a section of a release's statement.</summary>
    public static string AddressOf(SupportRelease release, string anchor) => $"{AddressOf(release)}#{anchor}";

    /// <summary>The address of a release's statement.</summary>
    public static string AddressOf(SupportRelease release) => $"{FolderOf(release)}/SUPPORT.html";

    /// <summary>The address of a manual page of a release, such as <c>xl.cfg.5</c>.</summary>
    public static string AddressOfManual(SupportRelease release, string page) => $"{FolderOf(release)}/man/{page}.html";

    // A release in development has the pages of the development branch.
    private static string FolderOf(SupportRelease release) =>
        release is { Version: { } version, Stage: not ReleaseStage.Development }
            ? $"{Root}{version.Major}.{version.Minor}-testing"
            : $"{Root}unstable";
}
