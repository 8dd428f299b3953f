using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>Classes of an entry that has another name in a later release.</summary>
public class RenamedFeatureTests
{
    private const string Old = "## Group\n\n### Physical CPU Hotplug\n\n    Status, x86: Supported\n";
    private const string New = "## Group\n\n### ACPI CPU Hotplug\n\n    Status, x86: Experimental\n";

    [Fact]
    public void Both_classes_have_the_history_of_both()
    {
        var code = SeveralReleases.Load(("4.17", Old), ("4.18", New));

        foreach (var name in new[] { "PhysicalCPUHotplug", "ACPI_CPUHotplug" })
        {
            Assert.Equal(false, code.Get($"XenFeatures.Group.{name}.X86.IsSupported"));
            Assert.Equal("Experimental", code.Get($"XenFeatures.Group.{name}.X86.Status"));
        }

        Assert.Equal("physical-cpu-hotplug--x86", code.Get("XenFeatures.Group.PhysicalCPUHotplug.X86.Key"));
        Assert.Equal("acpi-cpu-hotplug--x86", code.Get("XenFeatures.Group.ACPI_CPUHotplug.X86.Key"));
    }

    [Fact]
    public void A_feature_supported_under_both_names_is_supported()
    {
        var code = SeveralReleases.Load(
            ("4.17", Old),
            ("4.18", New.Replace("Experimental", "Supported", StringComparison.Ordinal)));

        Assert.Equal(true, code.Get("XenFeatures.Group.PhysicalCPUHotplug.X86.IsSecuritySupported"));
        Assert.Equal(true, code.Get("XenFeatures.Group.ACPI_CPUHotplug.X86.IsSecuritySupported"));
    }

    [Fact]
    public void The_documentation_of_the_old_class_names_the_new_one()
    {
        var source = SeveralReleases.Run(("4.17", Old), ("4.18", New)).Sources["XenFeatures.Group.g.cs"];

        Assert.Contains(
            "Renamed: <see cref=\"global::XenFeatures.Group.ACPI_CPUHotplug.X86\"/>",
            source,
            StringComparison.Ordinal);
        Assert.DoesNotContain("PhysicalCPUHotplug.X86\"/>", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("physical-cpu-hotplug--x86")]
    [InlineData("acpi-cpu-hotplug--x86")]
    public void Find_accepts_either_key_in_either_release(string key)
    {
        var code = SeveralReleases.Load(("4.17", Old), ("4.18", New));

        Assert.Equal(["Supported", "Experimental"], code.Releases.Select(statement => statement.Find(key)?.Value));
        Assert.Equal(
            ["Experimental"],
            SeveralReleases.Load(("4.18", New)).Releases.Select(statement => statement.Find(key)?.Value));
    }

    [Fact]
    public void Both_names_in_one_release_are_separate_features()
    {
        var code = SeveralReleases.Load(("4.17", Old), ("4.18", Old + New[9..]));

        Assert.Equal(true, code.Get("XenFeatures.Group.PhysicalCPUHotplug.X86.IsSupported"));
        Assert.Equal(false, code.Get("XenFeatures.Group.ACPI_CPUHotplug.X86.IsSupported"));
        Assert.Null(code.Releases[0].Find("acpi-cpu-hotplug--x86"));
    }

    [Fact]
    public void A_limit_continues_under_the_new_name()
    {
        var run = SeveralReleases.RunWithOverlay(
            "## B\n\n    Formerly: a\n", ("4.17", "## A\n\n    Limit: 8\n"), ("4.18", "## B\n\n    Limit: 16\n"));
        var code = LoadedCode.Of(run);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(8, code.Get("XenLimits.A.SupportedMax"));
        Assert.Equal(8, code.Get("XenLimits.B.SupportedMax"));
        Assert.Equal([8, 16], code.Releases.Select(statement => statement.FindLimit("a")?.SupportedMax));
    }

    [Fact]
    public void An_overlay_can_give_the_former_name_of_an_entry()
    {
        var run = SeveralReleases.RunWithOverlay(
            "## New name\n\n    Formerly, x86: old-name\n",
            ("4.20", "## Old name\n\n    Status: Supported\n"),
            ("4.21", "## New name\n\n    Status, x86: Supported\n"));
        var code = LoadedCode.Of(run);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(true, code.Get("XenFeatures.OldName.IsSecuritySupported"));
        Assert.Equal(true, code.Get("XenFeatures.NewName.X86.IsSecuritySupported"));
        Assert.Equal(["old-name", "new-name--x86"], code.Releases.Select(statement => statement.Find("old-name")?.Key));
        Assert.Null(code.Find("XenFeatures.OldName.X86"));
    }

    [Fact]
    public void Renames_can_be_chained()
    {
        var code = LoadedCode.Of(SeveralReleases.RunWithOverlay(
            "## B\n\n    Formerly: a\n\n## C\n\n    Formerly: b\n",
            ("4.19", "## A\n\n    Status: Supported\n"),
            ("4.20", "## B\n\n    Status: Supported\n"),
            ("4.21", "## C\n\n    Status: Supported\n")));

        Assert.All(
            new[] { "A", "B", "C" }, name => Assert.Equal(true, code.Get($"XenFeatures.{name}.IsSecuritySupported")));
        Assert.Equal(["a", "b", "c"], code.Releases.Select(statement => statement.Find("b")?.Key));
    }
}
