using XenSupport;

namespace SampleConsumer;

/// <summary>Where Xen publishes its statements.</summary>
internal static class XenDocumentation
{
    private const string Root = "https://xenbits.xen.org/docs/";

    /// <summary>The address of a section of a release's statement.</summary>
    public static string AddressOf(SupportRelease release, string anchor) => $"{AddressOf(release)}#{anchor}";

    /// <summary>The address of a release's statement. What is in development has that of the development branch.</summary>
    public static string AddressOf(SupportRelease release) => release is { Version: { } version, Stage: not ReleaseStage.Development }
        ? $"{Root}{version.Major}.{version.Minor}-testing/SUPPORT.html"
        : $"{Root}unstable/SUPPORT.html";
}
