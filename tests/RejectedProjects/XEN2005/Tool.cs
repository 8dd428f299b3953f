using XenSupport;

namespace Rejected;

/// <summary>What is named is no feature, no version and no limit.</summary>
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
