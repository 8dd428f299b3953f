using XenSupport;

namespace Rejected;

/// <summary>Every targeted release has what is asked for: the other branch is dead.</summary>
public static class Tool
{
    [XenGuard(typeof(XenFeatures.LivePatching))]
    private static bool CanPatch(string version) =>
        XenReleases.For(version)?.Find(XenFeatures.LivePatching.Key)?.Status == SupportStatus.Supported;

    public static string Describe(string version) => CanPatch(version) ? "live" : "by a restart";
}
