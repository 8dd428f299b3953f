using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Tests.Check.Settings;

/// <summary>The settings that xl knows, and since when.</summary>
public class SettingCatalogueTests
{
    [Fact]
    public void Xen_4_22_knows_172_settings() => Assert.Equal(172, SettingCatalogue.Keys.Count);

    [Theory]
    [InlineData("bootloader_restrict", "4.18")]
    [InlineData("bootloader_user", "4.18")]
    [InlineData("smbios", "4.18")]
    [InlineData("sve", "4.18")]
    [InlineData("virtio", "4.18")]
    [InlineData("hvm_pirq", "4.19")]
    [InlineData("nr_spis", "4.19")]
    [InlineData("llc_colors", "4.20")]
    [InlineData("altp2m_count", "4.21")]
    [InlineData("arm_sci", "4.21")]
    [InlineData("trap_unmapped_accesses", "4.21")]
    [InlineData("xen_platform_pci_bar_uc", "4.21")]
    [InlineData("xenstore_feature_mask", "4.21")]
    [InlineData("xenstore_quota", "4.22")]
    public void A_setting_is_unknown_to_releases_before_its_own(string key, string since)
    {
        foreach (var version in new[] { "4.17", "4.18", "4.19", "4.20", "4.21", "4.22" })
        {
            var isUnknown = Checked.Settings($"{key} = []", version).Contains("2 unknown-key");
            Assert.Equal(string.CompareOrdinal(version, since) < 0, isUnknown);
        }
    }

    [Theory]
    [InlineData("memroy = 512", "did you mean 'memory'?")]
    [InlineData("nestdhvm = 1", "did you mean 'nestedhvm'?")]
    [InlineData("vcpu = 1", "did you mean 'vcpus'?")]
    public void A_misspelt_setting_gets_a_suggestion(string text, string suggestion) =>
        Assert.EndsWith(
            suggestion,
            Assert
                .Single(Checked.Result(Checked.Guest(text)).Findings, finding => finding.Rule.Id == "unknown-key")
                .Message);

    [Theory]
    [InlineData("vscsi = [ '/dev/sdb, 0:0:0:0' ]")]
    [InlineData("xyzzy = 1")]
    public void A_setting_unlike_any_other_gets_no_suggestion(string text) =>
        Assert.EndsWith(
            " and ignores it",
            Assert
                .Single(Checked.Result(Checked.Guest(text)).Findings, finding => finding.Rule.Id == "unknown-key")
                .Message);
}
