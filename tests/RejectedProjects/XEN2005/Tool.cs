using XenSupport;

namespace Rejected;

/// <summary>Names something that is not a feature, a version or a limit.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.Guests))]
    public static void Start() { }

    [RequiresXen(MinVersion = "4,21")]
    public static void Stop() { }

    [XenGuard(typeof(string))]
    public static bool CanStart(string host) => host.Length > 0;

    public static void SetMemory([XenLimit(typeof(XenFeatures.LivePatching))] long size) => System.Console.Write(size);
}
