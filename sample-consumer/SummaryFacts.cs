#if OWN_STATEMENT
using static SampleConsumer.XenFeatures;

namespace SampleConsumer;

/// <summary>Facts that the compiler read off the statement: each is a constant, and a typo is a compile error.</summary>
internal static partial class Summary
{
    static partial void PrintFacts(TextWriter output)
    {
        output.WriteLine($"  PVH guests:              {GuestType.X86PVH.DomU.Status}");
        output.WriteLine($"  PVH dom0:                {GuestType.X86PVH.Dom0.Status}, security support {GuestType.X86PVH.Dom0.SecuritySupport}");
        output.WriteLine($"  C xenstored live update: {Xenstore.CXenstoredDaemon.Liveupdate.Status}");
        output.WriteLine($"  Shadow paging is safe:   {(MemoryManagement.ShadowPaging.IsSecuritySupported ? "yes" : "no")}");
        output.WriteLine($"  x86 kernels boot from:   {string.Join(", ", Toolstack.DirectBootKernelImageFormat.X86.Values)}");
        foreach (var memory in new[] { 8L << 20, 12L << 20, 16L << 20 })
        {
            var plan = new GuestPlan { HostProcessors = 256, MemoryMiB = memory };
            output.WriteLine($"  an x86 guest of {memory >> 20,2} TiB:  {plan.DescribeMemory()}");
        }
    }
}
#endif
