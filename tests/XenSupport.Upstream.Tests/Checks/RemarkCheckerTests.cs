using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4002 and XEN4003: what Kconfig and the documentation say about a feature.</summary>
public class RemarkCheckerTests
{
    [Theory]
    [InlineData("xen/common/sched/Kconfig")]
    [InlineData("xen/arch/x86/Kconfig.debug")]
    public void A_prompt_that_contradicts_the_statement_is_reported_at_its_word(string path) => Assert.Equal(
        [
            $"{path}:2 'UNSUPPORTED' XEN4002 Kconfig says 'UNSUPPORTED' for SCHED_ARINC653, "
                + "but the statement says 'Supported' for 'arinc653-scheduler'",
        ],
        TreeFindings.Of(SmallTree.Of(
            "### ARINC653 Scheduler\n\n    Status: Supported",
            files: (path, "config SCHED_ARINC653\n\tbool \"ARINC653 (UNSUPPORTED)\" if UNSUPPORTED\n"))));

    [Theory]
    [InlineData("Experimental")]
    [InlineData("Tech Preview")]
    [InlineData("Supported, not security supported")]
    [InlineData("Suported")]
    public void A_statement_without_security_support_agrees_with_UNSUPPORTED(string status) => Assert.Empty(
        TreeFindings.Of(SmallTree.Of(
            $"### ARINC653 Scheduler\n\n    Status: {status}",
            files: ("xen/common/Kconfig", "config SCHED_ARINC653\n\tbool \"ARINC653 (UNSUPPORTED)\"\n"))));

    [Theory]
    [InlineData("xen/common/Kconfig", "config KEXEC\n\tbool \"kexec (UNSUPPORTED)\"\n")]
    [InlineData("xen/common/Makefile", "config SCHED_ARINC653\n\tbool \"ARINC653 (UNSUPPORTED)\"\n")]
    [InlineData("tools/Kconfig", "config SCHED_ARINC653\n\tbool \"ARINC653 (UNSUPPORTED)\"\n")]
    public void What_no_table_knows_is_silent(string path, string text) => Assert.Empty(
        TreeFindings.Of(SmallTree.Of("### ARINC653 Scheduler\n\n    Status: Supported", files: (path, text))));

    [Fact]
    public void The_head_of_a_feature_page_is_compared_by_architecture() => Assert.Equal(
        [
            "docs/features/livepatch.pandoc:2 'Supported' XEN4003 The documentation says 'Supported' for livepatch, "
                + "but the statement says 'Tech Preview' for 'live-patching--x86'",
        ],
        TreeFindings.Of(SmallTree.Of(
            "### Live Patching\n\n    Status, x86: Tech Preview\n    Status, ARM: Experimental",
            files: (
                "docs/features/livepatch.pandoc",
                "% Live Patching\nStatus: **Supported**\nArchitecture: x86\nStatus: Experimental\nArchitecture: ARM\n"))));

    [Fact]
    public void A_remark_that_one_of_several_rows_agrees_with_is_fine() => Assert.Empty(
        TreeFindings.Of(SmallTree.Of(
            "### Live Patching\n\n    Status, x86: Supported\n    Status, ARM: Experimental",
            files: ("xen/common/Kconfig", "config LIVEPATCH\n\tbool \"Live patching (EXPERIMENTAL)\"\n"))));

    [Theory]
    [InlineData("docs/misc/xen-command-line.pandoc")]
    [InlineData("docs/misc/xen-command-line.markdown")]
    public void An_option_of_the_command_line_is_compared(string path) => Assert.Equal(
        [
            $"{path}:3 'not security supported' XEN4003 The documentation says 'not security supported' "
                + "for sync_console, but the statement says 'Supported' for "
                + "'hypervisor-synchronous-console-output-sync_console'",
        ],
        TreeFindings.Of(SmallTree.Of(
            "### Hypervisor synchronous console output (sync_console)\n\n    Status: Supported",
            files: (path, "### sync\\_console\n\nThis is not security supported.\n"))));
}
