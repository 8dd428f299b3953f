using XenSupport;

namespace Rejected;

/// <summary>Xen 4.20 says nothing of the hot unplug of PCI devices: neither yes nor no.</summary>
public static class Tool
{
    [RequiresXen(typeof(XenFeatures.PCIHotUnplug))]
    public static string Unplug { get; } = "xl pci-detach";

    public static string Describe() => $"{Unplug} DOMAIN DEVICE";
}
