namespace XenSupport.Tool.Check.Mapping;

/// <summary>Settings that no statement has a row for, or that xl has a newer spelling for.</summary>
internal sealed class RemainderTable : MappingTable
{
    private static readonly string[] WithoutRows =
    [
        "viridian", "cpuid", "tsc_mode", "timer_mode", "hpet", "rdm", "rdm_mem_boundary", "ms_vm_genid", "msr_relaxed",
        "e820_host", "max_event_channels", "max_grant_frames", "max_maptrack_frames", "max_grant_version", "smbios",
        "smbios_firmware", "acpi_firmware", "xenstore_feature_mask",
    ];

    private static readonly string[] NumbersForWords = ["tsc_mode", "timer_mode"];

    public override IEnumerable<MappingRow> Rows =>
    [
        .. WithoutRows.Select(setting => When(setting, Given, EffectTable.GuestsOf(setting), new WithoutRow())),
        .. NumbersForWords.Select(setting => When(
            setting, (guest, key) => guest.Settings.Number(key) is not null, EffectTable.GuestsOf(setting), Deprecated("the name of the mode"))),
    ];
}
