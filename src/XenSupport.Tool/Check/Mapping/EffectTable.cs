using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>
/// The settings that do nothing for some guests, or without another setting (xl_parse.c, libxl_create.c, libxl_dm.c).
/// </summary>
internal sealed class EffectTable : MappingTable
{
    // The guests that each of these settings does something for. All others do something for every guest.
    private static readonly Effect[] Kinds =
    [
        new(X86HVM, "only HVM guests have emulated devices", """
            vga stdvga videoram hdtype soundhw usb usbversion usbdevice serial boot vkb_device vendor_device gfx_passthru
            xen_platform_pci xen_platform_pci_bar_uc nographic spice spicehost spiceport spicetls_port spicepasswd
            spicedisable_ticketing spiceagent_mouse spicevdagent spice_clipboard_sharing spiceusbredirection
            spice_image_compression spice_streaming_video device_model_args_hvm
            """),
        new(X86HVM, "only HVM guests have a device model of their own", """
            device_model_stubdomain_override device_model_stubdomain_seclabel stubdomain_kernel stubdomain_cmdline
            stubdomain_ramdisk stubdomain_memory
            """),
        new(X86HVM, "only HVM guests have firmware", """
            bios firmware_override bios_path_override smbios smbios_firmware acpi_firmware acpi_s3 acpi_s4 acpi_laptop_slate
            ms_vm_genid mmio_hole rdm rdm_mem_boundary
            """),
        new(X86HVM, "it is only for HVM guests", "pae nx apic hpet vpt_align viridian mca_caps hvm_pirq altp2mhvm"),
        new(X86HVM | X86PV, "there is no screen to show", """
            vnc vnclisten vncpasswd vncdisplay vncunused sdl opengl display xauthority keymap
            """),
        new(X86PV | X86PVH | Arm, "HVM guests boot with firmware", """
            bootloader bootloader_args bootloader_restrict bootloader_user
            """),
        new(X86PV | X86PVH | Arm, "it is for QEMU as a backend of other guests", "device_model_args_pv"),
        new(X86PV, "it is only for PV guests", "e820_host"),
        new(X86PVH, "the shim is only for PVH guests", "pvshim pvshim_path pvshim_cmdline pvshim_extra"),
        new(X86Translated, "it is only for guests with hardware virtualisation on x86", "nestedhvm timer_mode"),
        new(X86Translated | Arm, "PV guests have no translated memory", "hap oos shadow_memory"),
        new(X86Translated | Arm, "PV guests have no ACPI", "acpi"),
        new(X86, "it is only for x86", "cpuid tsc_mode msr_relaxed ioports localtime rtc_timeoffset"),
        new(Arm, "it is only for Arm", "gic_version tee sve vuart arm_sci nr_spis trap_unmapped_accesses device_tree"),
        new(None, "Xen no longer has its scheduler", "slice latency"),
        new(None, "xl ignores it; device_model_override replaces it", "device_model"),
        new(None, "it is an option of xl create (-V)", "vncviewer"),
        new(None, "xl does not support netchannel2", "vif2"),
    ];

    // On unless switched off, so 0 does something too.
    private static readonly string[] OnByDefault =
    [
        "hap", "oos", "acpi", "acpi_s3", "acpi_s4", "pae", "nx", "apic", "hpet", "vpt_align", "vkb_device", "xen_platform_pci",
        "xen_platform_pci_bar_uc",
    ];

    // Refused, not ignored, for these guests.
    private static readonly Dictionary<string, GuestKinds> Refusing = new()
    {
        ["nestedhvm"] = Arm,
        ["timer_mode"] = X86PV,
        ["trap_unmapped_accesses"] = X86,
    };

    // Settings that do nothing without another one.
    private static readonly Need[] Needs =
    [
        new(X86HVM, "spice", """
            spicehost spiceport spicetls_port spicepasswd spicedisable_ticketing spiceagent_mouse spicevdagent
            spice_clipboard_sharing spiceusbredirection spice_image_compression spice_streaming_video
            """),
        new(X86HVM, "sdl", "opengl display xauthority"),
        new(X86PV, "vnc", "vnclisten vncpasswd vncdisplay vncunused sdl opengl display xauthority keymap"),
        new(X86PVH, "pvshim", "pvshim_path pvshim_cmdline pvshim_extra"),
        new(X86HVM, "device_model_stubdomain_override", """
            device_model_stubdomain_seclabel stubdomain_kernel stubdomain_cmdline stubdomain_ramdisk stubdomain_memory
            """),
        new(X86PV | X86PVH | Arm, "bootloader", "bootloader_args bootloader_restrict bootloader_user"),
        new(Any, "pci", "pci_msitranslate pci_permissive pci_power_mgmt pci_seize"),
    ];

    public override IEnumerable<MappingRow> Rows =>
    [
        .. from row in Kinds
           from key in Words(row.Keys)
           let guests = Any & ~row.Guests & ~Refusing.GetValueOrDefault(key)
           where guests != None
           select When(key, AsksForSomething, guests, NoEffect(row.Why)),
        .. from row in Needs
           from key in Words(row.Keys)
           select When(
               key,
               (guest, setting) => AsksForSomething(guest, setting) && !IsOn(guest, row.Switch),
               row.Guests,
               NoEffect($"it needs {row.Switch}")),
        When("vnc", (guest, setting) => NotZero(guest, setting) && guest.Devices.Framebuffers.Count > 0, X86PV,
            NoEffect("vfb replaces it")),
        When("trap_unmapped_accesses", Off, X86, NoEffect("it is only for Arm")),
        EachText("vfb", _ => true, X86HVM, NoEffect("an HVM guest shows its graphics card; see vnc and sdl")),
        When("root", GivenAnd(guest => guest.Settings.TryGet("cmdline", out _)), Any, NoEffect("cmdline replaces it")),
        When("extra", GivenAnd(guest => guest.Settings.TryGet("cmdline", out _)), Any, NoEffect("cmdline replaces it")),
    ];

    /// <summary>The guests that a setting does something for.</summary>
    public static GuestKinds GuestsOf(string key) =>
        Array.Find(Kinds, row => Words(row.Keys).Contains(key))?.Guests ?? Any;

    /// <summary>Whether a setting does something for a guest with these other settings.</summary>
    public static bool HasEffect(Guest guest, string key) => GuestsOf(key).HasFlag(guest.Kind) && !Needs.Any(
        row => row.Guests.HasFlag(guest.Kind) && Words(row.Keys).Contains(key) && !IsOn(guest, row.Switch));

    // 0 asks for nothing, unless the guest has the feature by default.
    private static bool AsksForSomething(Guest guest, string setting) =>
        Given(guest, setting) && (guest.Settings.Number(setting) != 0 || OnByDefault.Contains(setting)
            || SettingCatalogue.Find(setting)!.Kind is not (SettingKind.Flag or SettingKind.Number));

    private static bool IsOn(Guest guest, string setting) => SettingCatalogue.Find(setting)!.Kind == SettingKind.Flag
        ? On(guest, setting)
        : Given(guest, setting);

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The guests that settings do something for, and why not for others.</summary>
    private sealed record Effect(GuestKinds Guests, string Why, string Keys);

    /// <summary>The guests for which settings do nothing without another one.</summary>
    private sealed record Need(GuestKinds Guests, string Switch, string Keys);
}
