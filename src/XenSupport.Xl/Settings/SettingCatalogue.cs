using static XenSupport.Xl.Settings.SettingKind;

namespace XenSupport.Xl.Settings;

/// <summary>
/// Every setting that xl in Xen 4.22 reads (tools/xl/xl_parse.c), by the kind of value that it asks for.
/// </summary>
internal static class SettingCatalogue
{
    private static readonly (SettingKind Kind, string Keys)[] KeysByKind =
    [
        (Number, """
            altp2m_count cap cpu_weight extratime latency max_event_channels max_grant_frames max_grant_version
            max_maptrack_frames maxmem maxvcpus memory mmio_hole nr_spis pci_msitranslate pci_permissive pci_power_mgmt
            pci_seize period rdm_mem_boundary rtc_timeoffset shadow_memory slice spiceport spicetls_port
            spiceusbredirection stdvga stubdomain_memory usbversion vcpus videoram vmtrace_buf_kb vncdisplay vncviewer
            xenstore_feature_mask
            """),
        (Flag, """
            acpi acpi_laptop_slate acpi_s3 acpi_s4 altp2mhvm apic bootloader_restrict device_model_stubdomain_override
            dm_restrict driver_domain e820_host hap hpet hvm_pirq localtime msr_relaxed nestedhvm nographic nomigrate nx
            oos opengl pae pvshim sdl spice spice_clipboard_sharing spiceagent_mouse spicedisable_ticketing spicevdagent
            trap_unmapped_accesses usb vkb_device vnc vncunused vpmu vpt_align xen_platform_pci xen_platform_pci_bar_uc
            xend_suspend_evtchn_compat
            """),
        (Text, """
            acpi_firmware arm_sci bios bios_path_override boot bootloader bootloader_user builder cmdline device_model
            device_model_override device_model_stubdomain_seclabel device_model_user device_model_version device_tree
            display extra firmware firmware_override gic_version hdtype init_seclabel kernel keymap ms_vm_genid name
            on_crash on_poweroff on_reboot on_soft_reset on_watchdog passthrough pool pvshim_cmdline pvshim_extra
            pvshim_path ramdisk rdm root seclabel smbios_firmware soundhw spice_image_compression spice_streaming_video
            spicehost spicepasswd stubdomain_cmdline stubdomain_kernel stubdomain_ramdisk sve tee type uuid vendor_device
            vga vnclisten vncpasswd vuart xauthority
            """),
        (Texts, """
            channel device_model_args device_model_args_hvm device_model_args_pv disk dtdev iomem ioports irqs llc_colors
            mca_caps p9 pci pvcalls smbios usbctrl usbdev vdispl vfb vif vif2 virtio vkb vtpm xenstore_quota
            """),
        (Lists, "vnuma vsnd"),
        (TextOrTexts, "bootloader_args cpuid cpus cpus_soft serial usbdevice"),
        (NumberOrText, "altp2m gfx_passthru timer_mode tsc_mode"),
        (TextsOrFlag, "viridian"),
    ];

    private static readonly (XenVersion Since, string Keys)[] KeysByRelease =
    [
        (new(4, 18), "bootloader_restrict bootloader_user smbios sve virtio"),
        (new(4, 19), "hvm_pirq nr_spis"),
        (new(4, 20), "llc_colors"),
        (new(4, 21), "altp2m_count arm_sci trap_unmapped_accesses xen_platform_pci_bar_uc xenstore_feature_mask"),
        (new(4, 22), "xenstore_quota"),
    ];

    private static readonly Dictionary<string, SettingDefinition> Definitions = Define();

    /// <summary>The oldest release whose xl is known. Nothing here was compared with the code of older ones.</summary>
    public static XenVersion OldestRelease { get; } = new(4, 17);

    /// <summary>Whether the xl of a release is known. A candidate has the settings of its release.</summary>
    public static bool Covers(XenVersion version) => new XenVersion(version.Major, version.Minor) >= OldestRelease;

    /// <summary>The names of all settings.</summary>
    public static IReadOnlyCollection<string> Keys => Definitions.Keys;

    /// <summary>The setting with a name, or null if no xl knows it.</summary>
    public static SettingDefinition? Find(string key) => Definitions.GetValueOrDefault(key);

    private static Dictionary<string, SettingDefinition> Define()
    {
        var definitions = new Dictionary<string, SettingDefinition>();
        foreach (var (kind, keys) in KeysByKind)
        {
            foreach (var key in Words(keys))
            {
                definitions.Add(key, new SettingDefinition(key, kind));
            }
        }

        foreach (var (since, keys) in KeysByRelease)
        {
            foreach (var key in Words(keys))
            {
                definitions[key] = definitions[key] with { Since = since };
            }
        }

        return definitions;
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
