using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The formats that other programs read, which must not change.</summary>
public class ExportTests
{
    private static readonly SupportStatement Statement = Rows.StatementOf(
        "4.20",
        Rows.Section("x86pvh", "x86/PVH"),
        Rows.Entry("x86pvh--dom0", "Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported, "dom0"),
        Rows.Entry("x86pvh", "A\\tB\\bC", SupportStatus.Unknown, SecuritySupport.Unknown) + "\tXenServer 8");

    [Theory]
    [InlineData]
    [InlineData("--format", "tsv")]
    public void Tab_separated_values_have_one_line_per_entry(params string[] options)
    {
        var run = ToolRun.With([Statement], ["export", .. options]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "4.20\tx86pvh--dom0\tStatus\tdom0\tTech Preview\tTechPreview\tNotSupported\t\n"
            + "4.20\tx86pvh\tStatus\t\tA\\tB\\\\C\tUnknown\tUnknown\tXenServer 8\n",
            run.Output);
    }

    [Fact]
    public void Json_has_one_object_per_entry()
    {
        var run = ToolRun.With([Statement], "export", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            [{"version":"4.20","key":"x86pvh--dom0","field":"Status","qualifier":"dom0","value":"Tech Preview","status":"TechPreview","securitySupport":"NotSupported","overlay":null},{"version":"4.20","key":"x86pvh","field":"Status","qualifier":null,"value":"A\tB\\C","status":"Unknown","securitySupport":"Unknown","overlay":"XenServer 8"}]

            """.ReplaceLineEndings("\n"),
            run.Output);
    }
}
