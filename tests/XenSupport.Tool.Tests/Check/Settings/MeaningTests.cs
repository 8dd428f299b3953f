using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Tests.Check.Settings;

/// <summary>What the assignments of a setting result in.</summary>
public class MeaningTests
{
    [Theory]
    [InlineData("memory = 512", 512)]
    [InlineData("memory = '512'", 512)]
    [InlineData("memory = 010", 8)]
    [InlineData("memory = 0x10", 16)]
    [InlineData("memory = ' +16'", 16)]
    [InlineData("memory = 1; memory = 2", 2)]
    [InlineData("memory = '4g'; memory = 2", 2)]
    [InlineData("memory = 2; memory = '4g'", null)]
    [InlineData("memory = '4g'", null)]
    [InlineData("memory = [ 4 ]", null)]
    [InlineData("memory = 4; memory += 2", null)]
    [InlineData("memory += 2", null)]
    [InlineData("memory = 4; memory += 2; memory = 3", 3)]
    public void The_last_assignment_of_a_number_counts(string text, int? number) =>
        Assert.Equal(number, SettingsOf(text).Number("memory"));

    [Theory]
    [InlineData("acpi = 0", false)]
    [InlineData("acpi = 1", true)]
    [InlineData("acpi = '-1'", true)]
    [InlineData("acpi = 'yes'", null)]
    [InlineData("acpi = 'true'", null)]
    [InlineData("acpi = ''", null)]
    public void A_flag_is_a_number(string text, bool? flag) => Assert.Equal(flag, SettingsOf(text).Flag("acpi"));

    [Theory]
    [InlineData("extra = 'a'; extra += 'b'", "ab")]
    [InlineData("extra += 'b'", "b")]
    [InlineData("extra = 7", "7")]
    [InlineData("extra = 'a'; extra = 'b'; extra += 'c'", "bc")]
    public void Strings_are_joined_without_a_separator(string text, string meaning) =>
        Assert.Equal(meaning, SettingsOf(text).Text("extra"));

    [Theory]
    [InlineData("vif = [ 'a' ]; vif += [ 'b', 'c' ]", "a b c")]
    [InlineData("vif += [ 'b' ]", "b")]
    [InlineData("vif = [ 'a', 1 ]", "a 1")]
    [InlineData("vif = [ 'a', [ 'b' ], 'c' ]", "a")]
    [InlineData("vif = 'a'", "")]
    public void Lists_are_joined_and_end_at_a_nested_list(string text, string items) =>
        Assert.Equal(items, string.Join(' ', SettingsOf(text).Texts("vif").Select(item => item.Text)));

    [Theory]
    // Not a number, a list for a string, a string for a list
    [InlineData("memory = '4g'", "2 unusable-value")]
    [InlineData("vcpus = 08", "2 unusable-value")]
    [InlineData("hap = 'yes'", "2 unusable-value")]
    [InlineData("extra = [ 'a' ]", "2 unusable-value")]
    [InlineData("disk = '/dev/x,raw,xvda'", "2 unusable-value")]
    [InlineData("vif = 1", "2 unusable-value")]
    [InlineData("vnuma = 'a'", "2 unusable-value")]
    [InlineData("vcpus = 4\nvcpus += 2", "3 unusable-value")]
    // Some stop xl
    [InlineData("max_grant_frames = 'many'", "2 refused")]
    [InlineData("max_maptrack_frames = []", "2 refused")]
    [InlineData("max_grant_version = 'x'", "2 refused")]
    [InlineData("device_model_args = 'x'", "2 refused")]
    [InlineData("device_model_args_pv = 'x'", "2 refused")]
    [InlineData("smbios = 'x'", "2 no-effect")]
    // Nested lists
    [InlineData("vif = [ '',\n[ '' ], '' ]", "3 unusable-value")]
    [InlineData("ioports = [ [ '2f8' ] ]", "2 refused")]
    [InlineData("irqs = [ [ 7 ] ]", "2 refused")]
    [InlineData("iomem = [ [ 7 ] ]", "2 refused")]
    [InlineData("viridian = [ [ 'all' ] ]", "2 no-effect")]
    // Joins
    [InlineData("vif = [ '' ]\nvif += ''", "3 refused", "3 unusable-value")]
    [InlineData("extra = ''\nextra += [ '' ]", "3 refused", "3 unusable-value")]
    // Twice
    [InlineData("memory = 512; memory = 1024", "2 duplicate-key")]
    [InlineData("unheard = 1\nunheard = 2", "2 unknown-key", "3 unknown-key", "3 duplicate-key")]
    [InlineData("extra = 'a'\nextra += 'b'")]
    // Ignored with a message
    [InlineData("vif2 = []", "2 no-effect")]
    [InlineData("vncviewer = 1", "2 no-effect")]
    [InlineData("device_model = '/usr/lib/xen/bin/qemu-dm'", "2 no-effect")]
    public void Assignments_have_these_findings(string text, params string[] findings) =>
        Assert.Equal(
            findings,
            Checked.Settings(text).Where(finding => !finding.Contains("unstated", StringComparison.Ordinal)));

    [Theory]
    [InlineData("smbios = 'x'")]
    [InlineData("mca_caps = 'x'")]
    [InlineData("smbios = [ [ 'x' ] ]")]
    [InlineData("viridian = [ [ 'all' ] ]")]
    [InlineData("mca_caps = [ [ 'lmce' ] ]")]
    public void Some_values_stop_xl_if_the_guest_is_an_HVM_guest(string text) =>
        Assert.Equal(["2 refused"], Checked.On("hvm", text));

    [Theory]
    [InlineData("xenstore_quota = 'nodes=1'", "2 unusable-value")]
    [InlineData("xenstore_quota = [ 'nodes=1', [ 'watches=1' ] ]", "2 refused")]
    [InlineData("xenstore_quota = [ 'nodes=1', 'watches=010', 'outstanding=0xffffffff' ]")]
    [InlineData("xenstore_quota = [ 'nodes=4294967296' ]", "2 refused")]
    [InlineData("xenstore_quota = []")]
    public void Quotas_of_Xenstore_are_a_list_since_4_22(string text, params string[] findings) =>
        Assert.All(["pv", "hvm", "arm64"], kind => Assert.Equal(findings, Checked.On(kind, text)));

    [Theory]
    [InlineData("kernel = '/k'\n", "- refused")]
    [InlineData("name = [ 'x' ]; kernel = '/k'\n", "- refused", "1 refused")]
    [InlineData("name = 'x'\n", "- refused")]
    [InlineData("name = 'x'; type = 'pvh'\n", "- refused")]
    [InlineData("", "- refused", "- refused")]
    [InlineData("name = 'x'; type = 'hvm'\n")]
    [InlineData("name = 'x'; firmware = 'pvgrub64'\n")]
    public void A_guest_needs_a_name_and_for_PV_and_PVH_something_to_boot(string text, params string[] findings) =>
        Assert.Equal(findings, Checked.Findings(text));

    private static GuestSettings SettingsOf(string text)
    {
        var file = ConfigurationFile.Parse(text);
        return new GuestSettings(file.Assignments, new XenVersion(4, 22));
    }
}
