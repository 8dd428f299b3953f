using XenSupport.Sample.Commands.Tests.Testing;

namespace XenSupport.Sample.Commands.Tests;

/// <summary>How <c>patch</c> applies fixes to a host: live only where its own release supports it.</summary>
public class PatchTests
{
    [Fact]
    public void What_its_release_supports_is_done_live()
    {
        var run = ToolRun.Of("patch", "4.21.1-xcpng");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "Component  Action                                  Live support in Xen 4.21",
                "hypervisor xen-livepatch load FIX.livepatch        Supported",
                "xenstored  xenstore-control live-update NEW-BINARY Supported",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("4.17")]
    [InlineData("4.18")]
    [InlineData("4.19")]
    [InlineData("4.20")]
    public void A_preview_is_not_used_to_apply_a_fix(string version)
    {
        var run = ToolRun.Of("patch", version);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("hypervisor xen-livepatch load FIX.livepatch Supported", run.Lines[1]);
        Assert.Equal("xenstored  restart the host                 Tech Preview", run.Lines[2]);
    }

    [Theory]
    [InlineData("arm32")]
    [InlineData("arm64")]
    public void On_Arm_the_hypervisor_needs_a_restart(string architecture)
    {
        var run = ToolRun.Of("patch", "4.21", "--arch", architecture);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("hypervisor restart the host                        Experimental", run.Lines[1]);
    }

    [Fact]
    public void A_guard_is_false_where_nothing_is_stated()
    {
        var run = ToolRun.With([Rows.StatementOf("4.22")], "patch", "4.22");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("xenstored  restart the host                 not stated", run.Lines[2]);
    }

    [Theory]
    [InlineData("patch", "Required argument 'VERSION' missing for command: 'patch'; see xen-support patch --help")]
    [InlineData(
        "patch 4.99",
        "no statement for Xen '4.99' (available: 4.17, 4.18, 4.19, 4.20, 4.21); see xen-support patch --help")]
    [InlineData(
        "patch 4.21 --arch mips",
        "'mips' is not a valid value for --arch (expected one of x86, arm32, arm64); see xen-support patch --help")]
    public void An_error_is_reported_in_one_line(string commandLine, string error)
    {
        var run = ToolRun.Of(commandLine.Split(' '));

        Assert.Equal((2, "", $"xen-support: {error}\n"), (run.ExitCode, run.Output, run.Error));
    }
}
