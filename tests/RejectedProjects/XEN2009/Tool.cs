using XenSupport;

namespace Rejected;

/// <summary>The project asks for the lowest release.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.Xenstored.LiveUpdate))]
    public static void Update() { }

    public static void Run() => Update();
}
