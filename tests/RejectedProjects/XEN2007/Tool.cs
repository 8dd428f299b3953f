using XenSupport;

namespace Rejected;

/// <summary>A preview is accepted of what has become supported everywhere.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.LivePatching), Accept = SupportStatus.TechPreview)]
    public static void Patch() { }
}
