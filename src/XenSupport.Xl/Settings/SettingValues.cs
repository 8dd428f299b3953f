using XenSupport.Xl.Configuration;
using static XenSupport.Xl.Settings.GuestKinds;
using static XenSupport.Xl.Settings.ValueForm;

namespace XenSupport.Xl.Settings;

/// <summary>
/// The values that xl (xl_parse.c) or libxl (libxl_types.idl, libxl_create.c, libxl_dm.c) takes for each setting.
/// </summary>
internal static class SettingValues
{
    private static readonly XenVersion Xen418 = new(4, 18);

    private static readonly ValueForm Action = ExactWord(
        "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart", "soft-reset");

    private static readonly ValueRule[] Rules =
    [
        // Every guest
        new("uuid", Any, ValueForms.Uuid),
        new("on_poweroff", Any, Action),
        new("on_reboot", Any, Action),
        new("on_crash", Any, Action),
        new("on_watchdog", Any, Action),
        new("on_soft_reset", Any, Action),
        new("device_model_version", Any, ExactWord("qemu-xen", "qemu-xen-traditional")) { Before = new(4, 21) },
        new("device_model_version", Any, ExactWord("qemu-xen")) { Since = new(4, 21) },
        new("passthrough", Any, Word("default", "disabled", "enabled", "sync_pt", "share_pt")),
        new("altp2m", Any, Number(0, 3).Or(Word("disabled", "mixed", "external", "limited"))),
        new("altp2m_count", Any, Number(0, ushort.MaxValue)),
        new("cpus", Any, ValueForms.Processors),
        new("cpus_soft", Any, ValueForms.Processors),
        new("cpu_weight", Any, Number(1, 65535)),
        new("max_grant_frames", Any, Number(0, int.MaxValue)),
        new("max_maptrack_frames", Any, Number(0, int.MaxValue)),
        new("max_grant_version", Any, Number(0, 15)),
        new("ioports", Any, ValueForms.Ports),
        new("irqs", Any, ValueForms.Interrupt),
        new("iomem", Any, ValueForms.Frames),
        new("xenstore_quota", Any, ValueForms.Quota),
        new("rdm", X86HVM, Parts(',', ExactWord("strategy=host", "policy=strict", "policy=relaxed")))
        {
            IsRefused = false,
        },
        // The number 3 is native_paravirt, which libxl_x86.c refuses.
        new("tsc_mode", X86, Number(0, 2).Or(Word("default", "always_emulate", "native"))),
        new("tsc_mode", Arm, Number(0, 3).Or(Word("default", "always_emulate", "native", "native_paravirt"))),
        new("timer_mode", X86Translated | Arm, Number(0, 3).Or(Word(
            "delay_for_missed_ticks", "no_delay_for_missed_ticks", "no_missed_ticks_pending", "one_missed_tick_pending"))),

        // HVM guests: xl reads these only for them
        new("bios", X86HVM, Word("seabios", "ovmf", "rombios")),
        new("vga", X86HVM, ExactWord("stdvga", "cirrus", "none", "qxl")),
        new("hdtype", X86HVM, Word("ide", "ahci")),
        new("soundhw", X86HVM, Word("ac97", "adlib", "cs4231a", "es1370", "gus", "hda", "sb16")),
        new("usbversion", X86HVM, Number(0, 3)),
        new("spiceusbredirection", X86HVM, Number(0, 4)),
        new("gfx_passthru", X86HVM, Of("0, 1", text => CNumber.Parse(text) is not null).Or(Word("default", "igd"))),
        new("vendor_device", X86HVM, Word("none", "xenserver")),
        new("mca_caps", X86HVM, ExactWord("lmce")),
        new("mmio_hole", X86HVM, Number(256, 3840)),
        new("ms_vm_genid", X86HVM, ExactWord("generate", "none")),
        new("viridian", X86HVM, ValueForms.Enlightenment),
        new("smbios", X86HVM, ValueForms.Smbios),

        // Arm: xl reads these for every guest
        new("gic_version", Any, Word("v2", "v3", "default")),
        new("tee", Any, Word("none", "optee")) { Before = Xen418 },
        new("tee", Any, Word("none", "optee", "ffa")) { Since = Xen418 },
        new("vuart", Any, Word("sbsa_uart", "unknown") with { Expected = "sbsa_uart" }),
        new("sve", Any, Word(["disabled", "hw", .. Enumerable.Range(1, 16).Select(step => $"{step * 128}")]) with
        {
            Expected = "disabled, hw, or a multiple of 128 up to 2048",
        }),
        new("arm_sci", Any, ValueForms.SystemControl),
        new("llc_colors", Any, ValueForms.Colors),
    ];

    /// <summary>The values of a guest's settings that xl or libxl cannot use.</summary>
    public static IEnumerable<ValueFault> FindFaults(GuestSettings settings, GuestKinds guest, XenVersion version) =>
        from rule in Rules
        where rule.Guests.HasFlag(guest) && !(version < rule.Since) && !(version >= rule.Before)
        where settings.TryGet(rule.Key, out _)
        from text in TextsOf(settings, rule.Key)
        let fault = ValueFault.Find(rule.Key, text, 0, text.Text, rule.Form, rule.Key)
        where fault is not null
        select fault with { IsRefused = rule.IsRefused };

    // A setting that is a list or a flag has words only in the list.
    private static IEnumerable<ScalarValue> TextsOf(GuestSettings settings, string key) =>
        settings.TryGet(key, out var setting) && setting is { Definition.Kind: SettingKind.TextsOrFlag, Texts: null }
            ? []
            : settings.Texts(key);
}
