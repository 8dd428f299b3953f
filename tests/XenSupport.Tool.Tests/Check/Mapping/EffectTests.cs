using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>
/// Which settings do nothing for a guest: every setting of xl's is in this list, or never without effect.
/// </summary>
public class EffectTests
{
    // Settings that do something for these kinds of guests only.
    private static readonly (string Kinds, string Keys)[] Effective =
    [
        ("hvm", """
            acpi_firmware acpi_laptop_slate acpi_s3 acpi_s4 altp2mhvm apic bios bios_path_override boot device_model_args_hvm
            device_model_stubdomain_override firmware_override gfx_passthru hdtype hpet hvm_pirq mca_caps mmio_hole ms_vm_genid
            nographic nx pae rdm rdm_mem_boundary serial smbios smbios_firmware soundhw spice stdvga usb usbdevice usbversion
            vendor_device vga videoram viridian vkb_device vpt_align xen_platform_pci xen_platform_pci_bar_uc sdl
            """),
        ("", """
            slice latency device_model vncviewer vif2 spicehost spiceport spicetls_port spicepasswd spicedisable_ticketing
            spiceagent_mouse spicevdagent spice_clipboard_sharing spiceusbredirection spice_image_compression
            spice_streaming_video stubdomain_kernel stubdomain_cmdline stubdomain_ramdisk stubdomain_memory
            device_model_stubdomain_seclabel opengl display xauthority pvshim_path pvshim_cmdline pvshim_extra bootloader_args
            bootloader_restrict bootloader_user pci_msitranslate pci_permissive pci_power_mgmt pci_seize
            """),
        ("hvm pv", "vnc"),
        ("hvm", "vnclisten vncpasswd vncdisplay vncunused keymap"),
        ("pv pvh arm64", "bootloader device_model_args_pv vfb"),
        ("pv", "e820_host"),
        ("pvh", "pvshim"),
        ("hvm pvh", "nestedhvm timer_mode"),
        ("hvm pvh arm64", "hap oos shadow_memory acpi"),
        ("hvm pvh pv", "cpuid tsc_mode msr_relaxed ioports localtime rtc_timeoffset"),
        ("arm64", "gic_version tee sve vuart arm_sci nr_spis trap_unmapped_accesses device_tree"),
    ];

    // Where another guest could not even start.
    private static readonly string[] Refused = ["nestedhvm arm64", "timer_mode pv", "trap_unmapped_accesses hvm",
        "trap_unmapped_accesses pv", "trap_unmapped_accesses pvh"];

    public static TheoryData<string> Kinds { get; } = ["hvm", "pv", "pvh", "arm64"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_setting_of_xl_has_an_effect_or_is_reported(string kind)
    {
        var expected = Effective
            .Where(row => !row.Kinds.Split(' ').Contains(kind))
            .SelectMany(row => row.Keys.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(key => !Refused.Contains($"{key} {kind}"))
            .Order();

        Assert.Equal(expected, SettingCatalogue.Keys.Where(key => Count(kind, key, FindingRules.NoEffect) > 0).Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_setting_without_effect_is_reported_once_and_as_nothing_else(string kind) => Assert.Empty(
        from key in SettingCatalogue.Keys
        where Count(kind, key, FindingRules.NoEffect) > 0
        where Count(kind, key, FindingRules.NoEffect) > 1 || Count(kind, key, FindingRules.NoRow) > 0
            || Count(kind, key, FindingRules.Unstated) > 0 || Count(kind, key, FindingRules.UnlistedDevice) > 0
        select key);

    [Theory]
    [InlineData("pv", "vnc = 0; nestedhvm = 0; usbversion = 0; spice = 0")]
    [InlineData("pv", "acpi = 0", "2 no-effect")]
    [InlineData("pv", "vnc = 1; vncpasswd = 'x'; vfb = [ '' ]", "2 no-effect")]
    [InlineData("pvh", "pvshim = 1; pvshim_cmdline = 'x'")]
    [InlineData("hvm", "spice = 1; spiceport = 1; spicepasswd = 'x'")]
    [InlineData("hvm", "sdl = 1; opengl = 1")]
    [InlineData("pv", "bootloader = 'pygrub'; bootloader_restrict = 1")]
    public void Off_asks_for_nothing_and_a_switch_makes_its_settings_work(
        string kind, string text, params string[] findings) =>
        Assert.Equal(
            findings, Checked.On(kind, text).Where(finding => finding.Contains("no-effect", StringComparison.Ordinal)));

    private static int Count(string kind, string key, FindingRule rule) => Checked.ResultOn(kind, $"{key} = {ValueOf(key)}")
        .Findings.Count(finding => finding.Rule == rule && finding.Span?.Start.Line == 2);

    private static string ValueOf(string key) => (key, SettingCatalogue.Find(key)!.Kind) switch
    {
        ("vkb", _) => "[ 'backend-type=qemu' ]",
        ("vnuma", _) => "[ [ 'size=1' ] ]",
        (_, SettingKind.Number or SettingKind.Flag or SettingKind.TextsOrFlag) => "1",
        (_, SettingKind.Lists) => "[ [ 'card' ] ]",
        (_, SettingKind.Texts) => "[ 'x=1' ]",
        _ => "'x'",
    };
}
