using XenSupport.Xl.Devices;
using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Guests;

/// <summary>What a configuration means on a host of one architecture and one release of Xen.</summary>
internal sealed class Guest
{
    private const long DefaultMemoryMiB = 32;

    public Guest(GuestSettings settings, Architecture architecture, XenVersion version)
    {
        Settings = settings;
        Architecture = architecture;
        Version = version;
        Devices = new GuestDevices(settings, version);
    }

    public GuestSettings Settings { get; }

    public Architecture Architecture { get; }

    public XenVersion Version { get; }

    public GuestDevices Devices { get; }

    /// <summary>Which rows of the mapping apply to it.</summary>
    public GuestKinds Kind => (Architecture, Type) switch
    {
        (Architecture.Arm32, _) => GuestKinds.Arm32,
        (Architecture.Arm64, _) => GuestKinds.Arm64,
        (_, DomainType.HVM) => GuestKinds.X86HVM,
        (_, DomainType.PVH) => GuestKinds.X86PVH,
        _ => GuestKinds.X86PV,
    };

    /// <summary>The type: <c>type</c>, then the older <c>builder</c>, then the architecture's default.</summary>
    public DomainType Type => StatedType
        ?? BuilderType
        ?? (Architecture == Architecture.X86 ? DomainType.PV : DomainType.PVH);

    /// <summary>
    /// The type that <c>type</c> names. xl accepts any prefix of a name; the first name that matches counts.
    /// </summary>
    public DomainType? StatedType => Settings.Text("type") switch
    {
        { } text when IsPrefix(text, "hvm") => DomainType.HVM,
        { } text when IsPrefix(text, "pv") => DomainType.PV,
        { } text when IsPrefix(text, "pvh") => DomainType.PVH,
        _ => null,
    };

    /// <summary>The type that <c>builder</c> names, also by any prefix.</summary>
    public DomainType? BuilderType => Settings.Text("builder") switch
    {
        { } text when IsPrefix(text, "hvm") => DomainType.HVM,
        { } text when IsPrefix(text, "generic") => DomainType.PV,
        _ => null,
    };

    /// <summary>The most memory that the guest can have, in MiB.</summary>
    public long MaxMemoryMiB =>
        NumaMemoryMiB ?? Settings.Number("maxmem") ?? Settings.Number("memory") ?? DefaultMemoryMiB;

    /// <summary>The memory that the guest starts with, in MiB.</summary>
    public long MemoryMiB => Settings.Number("memory") ?? MaxMemoryMiB;

    /// <summary>Whether the guest starts with less than its maximum memory.</summary>
    public bool IsBallooned => MemoryMiB < MaxMemoryMiB;

    /// <summary>The vCPUs that the guest starts with: at least one.</summary>
    public long VirtualCpus => Math.Max(Settings.Number("vcpus") ?? 1, 1);

    /// <summary>The most vCPUs that the guest can have. xl takes 0 as if nothing was given.</summary>
    public long MaxVirtualCpus =>
        Settings.Number("maxvcpus") is { } number and not 0 ? number : NumaVirtualCpus ?? VirtualCpus;

    /// <summary>Whether Xen uses hardware-assisted paging rather than shadow paging.</summary>
    public bool HasHap => Settings.Flag("hap") ?? true;

    public Altp2mMode Altp2m =>
        Settings.Number("altp2m") is { } number
            ? number is >= 0 and < (long)Altp2mMode.Unknown
                ? (Altp2mMode)number
                : Altp2mMode.Unknown
            : Settings.Text("altp2m")?.ToLowerInvariant() switch
            {
                null => Settings.Flag("altp2mhvm") == true && Type == DomainType.HVM
                    ? Altp2mMode.Mixed
                    : Altp2mMode.Disabled,
                "disabled" => Altp2mMode.Disabled,
                "mixed" => Altp2mMode.Mixed,
                "external" => Altp2mMode.External,
                "limited" => Altp2mMode.Limited,
                _ => Altp2mMode.Unknown,
            };

    /// <summary>Whether the guest has more than one view of its memory.</summary>
    public bool HasAltp2m => Altp2m is Altp2mMode.Mixed or Altp2mMode.External or Altp2mMode.Limited;

    /// <summary>Whether the guest is given a host device.</summary>
    public bool HasPassthrough =>
        Devices.Pcis.Count > 0
        || Settings.Texts("dtdev").Any()
        || Settings.Text("passthrough") is { } mode && !Is(mode, "disabled");

    public DeviceModel DeviceModel => Settings.Text("device_model_version") switch
    {
        null or "qemu-xen" => DeviceModel.QemuXen,
        "qemu-xen-traditional" => DeviceModel.QemuXenTraditional,
        _ => DeviceModel.Unknown,
    };

    public bool HasStubDomain => Settings.Flag("device_model_stubdomain_override") == true;

    /// <summary>
    /// What an HVM guest boots with: <c>firmware</c>, then <c>bios</c>, then the device model's default.
    /// </summary>
    public Firmware Firmware => Settings.Text("firmware") is { } firmware
        ? Bios(firmware) ?? (IsPrefix(firmware, "uefi") ? Firmware.Ovmf
            : IsPrefix(firmware, "bios") ? DefaultFirmware
            : Firmware.File)
        : Settings.Text("bios") is { } bios
            ? Bios(bios) ?? Firmware.Unknown
            : DefaultFirmware;

    /// <summary>Whether QEMU starts a kernel of an HVM guest. xl ignores <c>hvmloader</c> there.</summary>
    public bool HasDirectBootKernel =>
        Settings.Text("kernel") is { } kernel && kernel[(kernel.LastIndexOf('/') + 1)..] != "hvmloader";

    /// <summary>Whether the boot loader runs without dom0's privileges, as far as the file shows.</summary>
    public bool IsBootLoaderRestricted =>
        Settings.Flag("bootloader_restrict") ?? Settings.Text("bootloader_user") is not null;

    /// <summary>Network cards that QEMU emulates.</summary>
    public IEnumerable<NamedDevice> EmulatedNics => Devices.Nics.Where(nic => nic["type"] != "vif");

    /// <summary>Whether disks are on an AHCI controller rather than an IDE one.</summary>
    public bool HasAhci => Settings.Text("hdtype") is { } type && Is(type, "ahci");

    /// <summary>The backend that libxl chooses for a disk. A target in /dev is assumed to be a block device.</summary>
    public DiskBackend BackendOf(Disk disk) =>
        disk.BackendType
        ?? (
            disk.Format == DiskFormat.Raw
            && !(disk.IsCdrom && Type == DomainType.HVM)
            && (
                disk.Script is not null
                || IsForeign(disk.Backend)
                || disk.Target.StartsWith("/dev/", StringComparison.Ordinal))
                ? DiskBackend.Phy
                : DiskBackend.Qdisk);

    /// <summary>Whether a backend is in a domain other than dom0.</summary>
    public static bool IsForeign(DeviceWord? backend) => backend is not null and not { Value: "0" or "Domain-0" };

    /// <summary>Whether two words are equal for libxl, which ignores case.</summary>
    public static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>The total memory of the virtual NUMA nodes; null if there are none.</summary>
    public long? NumaMemoryMiB => Devices.NumaNodes.Count == 0
        ? null
        : Devices.NumaNodes.Sum(node => NumberRanges.ParseBounded(node["size"] ?? ""));

    /// <summary>The total number of vCPUs of the virtual NUMA nodes; null if there are none.</summary>
    public long? NumaVirtualCpus => Devices.NumaNodes.Count == 0
        ? null
        : Devices.NumaNodes.Sum(node => NumberRanges.Count(node["vcpus"] ?? ""));

    private Firmware DefaultFirmware =>
        DeviceModel == DeviceModel.QemuXenTraditional ? Firmware.RomBios : Firmware.SeaBios;

    private static Firmware? Bios(string name) => name.ToLowerInvariant() switch
    {
        "seabios" => Firmware.SeaBios,
        "ovmf" => Firmware.Ovmf,
        "rombios" => Firmware.RomBios,
        _ => null,
    };

    private static bool IsPrefix(string text, string word) => word.StartsWith(text, StringComparison.Ordinal);
}
