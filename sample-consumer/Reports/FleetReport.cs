using System.Globalization;
using SampleConsumer.Guests;
using SampleConsumer.Hosts;
using SampleConsumer.Patch;
using XenSupport;
using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Reports;

/// <summary>Writes what an administrator of several hosts wants to know about each.</summary>
internal static class FleetReport
{
    public static void Write(IEnumerable<Host> fleet, DateTime today, TextWriter output)
    {
        WriteFacts(output);
        foreach (var host in fleet)
        {
            output.WriteLine();
            output.WriteLine($"{host.Name} (Xen {host.Version})");
            if (host.Statement is { } statement)
            {
                WriteHost(host, statement, today, output);
            }
            else
            {
                output.WriteLine("  no statement for this version: nothing is known to be supported");
            }
        }
    }

    /// <summary>What holds for every release is known when the tool is compiled.</summary>
    private static void WriteFacts(TextWriter output)
    {
        output.WriteLine($"In Xen {string.Join(", ", XenReleases.All.Select(each => each.Release.VersionText))}");
        output.WriteLine($"  PVH guests:             {GuestType.X86PVH.DomU.Status}");
        output.WriteLine(
            $"  shadow paging:          {(MemoryManagement.ShadowPaging.IsSecuritySupported ? "security supported" : "not security supported")}");
        output.WriteLine(
            $"  xenstored live update:  supported since {Xenstore.CXenstoredDaemon.Liveupdate.SupportedSince}");
        output.WriteLine(
            $"  x86 kernels:            {string.Join(", ", Toolstack.DirectBootKernelImageFormat.X86.Values)}");
        foreach (var plan in GuestCatalogue.Example)
        {
            output.WriteLine(
                $"  {Label(plan.Name)}{plan.Processors} vCPUs, {plan.MemoryMiB} MiB: memory {plan.DescribeMemory()}");
        }
    }

    private static void WriteHost(Host host, SupportStatement statement, DateTime today, TextWriter output)
    {
        output.WriteLine($"  security support:       {DescribeSecuritySupport(statement.Release, today)}");
        foreach (var step in PatchPlan.Create(host))
        {
            output.WriteLine($"  {Label($"fix of {step.Part}")}{step.Action}");
        }

        if (!host.IsX86)
        {
            return;
        }

        output.WriteLine($"  dom0:                   {host.RecommendDom0()}");
        foreach (var plan in GuestCatalogue.Example)
        {
            var objections = Placement.FindObjections(plan, statement);
            output.WriteLine(
                $"  {Label(plan.Name)}{(objections.Count == 0 ? "security supported" : string.Join("; ", objections))}");
        }
    }

    private static string Label(string words) => $"{words}:".PadRight(24);

    private static string DescribeSecuritySupport(SupportRelease release, DateTime today)
    {
        var until = release.SecuritySupportUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not known";
        return release.IsSecuritySupported(today) switch
        {
            true => $"until {until}",
            false => $"none today (last day: {until})",
            null => "not known",
        };
    }
}
