using SampleConsumer.Hosts;
using SampleConsumer.Reports;

namespace XenSupport.Sample.Tests;

/// <summary>What the sample prints.</summary>
public class FleetReportTests
{
    [Fact]
    public void A_host_is_described_by_its_release() => Assert.Equal(
        """
        gamma (Xen 4.21.0)
          security support:       until 2030-11-19
          fix of hypervisor:      xen-livepatch load FIX.livepatch
          fix of xenstored:       xenstore-control live-update NEW-BINARY
          dom0:                   dom0=pvh
          small:                  security supported
          database:               security supported
          archive:                256 vCPUs: more than this tool manages; 12582912 MiB of memory: supported, but not security supported
          lab:                    x86/Nested HVM: Experimental
          router:                 Driver Domains: Supported, with caveats
        """,
        Write(new Host("gamma", "4.21.0", Processor.X86)));

    [Fact]
    public void Nothing_is_said_of_a_host_without_a_statement() => Assert.Equal(
        """
        omega (Xen 4.99.0)
          no statement for this version: nothing is known to be supported
        """,
        Write(new Host("omega", "4.99.0", Processor.X86)));

    [Fact]
    public void The_example_has_hosts_of_several_releases_and_one_that_is_newer() => Assert.Equal(
        ["4.17", "4.20", "4.21", "4.21", null],
        Fleet.Example.Select(host => host.Statement?.Release.VersionText));

    /// <summary>What is printed about one host on a day when all releases are supported.</summary>
    private static string Write(Host host)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FleetReport.Write([host], new DateTime(2026, 3, 1), output);
        return output.ToString().Split("\n\n")[^1].TrimEnd();
    }
}
