#if OWN_STATEMENT
using System.Globalization;
using XenSupport;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Commands;

/// <summary>Facts that the compiler knows for all releases, and those that differ, for each release.</summary>
internal static partial class SummaryCommand
{
    static partial void PrintFacts(IReadOnlyList<SupportStatement> statements, TextWriter output)
    {
        output.WriteLine("In every release");
        output.WriteLine($"  PVH guests:              {GuestType.X86PVH.DomU.Status}");
        output.WriteLine(
            $"  Shadow paging is safe:   {(MemoryManagement.ShadowPaging.IsSecuritySupported ? "yes" : "no")}");
        output.WriteLine(
            $"  C xenstored live update: supported since {Xenstore.CXenstoredDaemon.Liveupdate.SupportedSince}");
        output.WriteLine(
            $"  x86 kernels boot from:   {string.Join(", ", Toolstack.DirectBootKernelImageFormat.X86.Values)}");
        foreach (var memory in new[] { 8L << 20, 12L << 20, 16L << 20 })
        {
            var plan = new GuestPlan { MemoryMiB = memory };
            output.WriteLine($"  an x86 guest of {memory >> 20,2} TiB:  {plan.DescribeMemory()}");
        }

        var usual = new GuestPlan();
        output.WriteLine(
            $"  a default guest:         {usual.Processors} vCPUs, {usual.MemoryMiB} MiB: {usual.DescribeMemory()}");

        output.WriteLine();
        foreach (var statement in statements)
        {
            PrintDifferences(statement, output);
        }
    }

    /// <summary>These differ between releases, so they are not constants and are looked up at run time.</summary>
    private static void PrintDifferences(SupportStatement statement, TextWriter output)
    {
        var dom0 = statement.Find(GuestType.X86PVH.Dom0.Key);
        var limit = statement.FindLimit(XenLimits.HostHardwareSupport.PhysicalCPUs.X86.Key);
        var processors = limit?.SupportedMax?.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"In Xen {statement.Release.VersionText}");
        output.WriteLine($"  PVH dom0:                {dom0?.Value ?? "not stated"}");
        output.WriteLine($"  x86 processors:          {processors ?? "not stated"}");
    }
}
#endif
