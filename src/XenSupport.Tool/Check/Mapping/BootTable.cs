using XenSupport.Xl.Guests;
using static XenSupport.Tool.XenFeatures;
using static XenSupport.Xl.Settings.GuestKinds;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>Kernels, boot loaders, firmware, what happens when a guest ends, and security labels.</summary>
internal sealed class BootTable : MappingTable
{
    private const string ImageFormat = "the format of the image";

    private static readonly string[] EndActions = ["on_poweroff", "on_reboot", "on_crash", "on_watchdog", "on_soft_reset"];

    private static readonly string[] Labels = ["seclabel", "init_seclabel", "device_model_stubdomain_seclabel"];

    public override IEnumerable<MappingRow> Rows =>
    [
        // Kernels
        When("kernel", Given, X86PV | X86PVH, OneOf(ImageFormat, Toolstack.DirectBootKernelImageFormat.X86.Key)),
        When("kernel", Given, Arm32, OneOf(ImageFormat, Toolstack.DirectBootKernelImageFormat.ARM32.Key)),
        When("kernel", Given, Arm64, OneOf(ImageFormat, Toolstack.DirectBootKernelImageFormat.ARM64.Key)),
        When("kernel", GivenAnd(guest => !guest.HasDirectBootKernel), X86HVM,
            NoEffect("xl ignores a kernel named hvmloader; firmware_override replaces xl's own hvmloader")),
        When("kernel", GivenAnd(guest => guest.HasDirectBootKernel), X86HVM, new WithoutRow()),

        // Boot loaders
        When("bootloader", If(IsRestrictedPygrub), X86PV | X86PVH | Arm,
            Reaches(GuestBootLoaders.Pygrub.Key) with { IsConditionMet = true }),
        When("bootloader", If(IsUnrestrictedPygrub), X86PV | X86PVH | Arm, Reaches(GuestBootLoaders.Pygrub.Key) with
        {
            Remark = "nothing in the file shows that the conditions are met; since Xen 4.18, bootloader_restrict or bootloader_user would",
        }),
        When("bootloader", IsExactly("/usr/bin/pygrub"), X86PV | X86PVH | Arm, Deprecated("pygrub, without a path")),
        When("bootloader", GivenAnd(guest => !IsPygrub(guest)), X86PV | X86PVH | Arm, Unstated("boot loaders other than pygrub")),
        When("bootloader_args", (guest, setting) => guest.Settings.Text(setting) is not null, Any, Deprecated("a list")),

        // Firmware
        FirmwareIs(Firmware.SeaBios, DeviceModel.QemuXen, Reaches(VirtualFirmware.X86HVM_BIOS.SeaBIOSQemuXen.Key)),
        FirmwareIs(Firmware.Ovmf, DeviceModel.QemuXen, Reaches(VirtualFirmware.X86HVM_OVMF.QemuXen.Key)),
        FirmwareIs(Firmware.RomBios, DeviceModel.QemuXen, Refused("rombios needs qemu-xen-traditional")),
        FirmwareIs(Firmware.RomBios, DeviceModel.QemuXenTraditional, Reaches(
            VirtualFirmware.X86HVM_BIOS.ROMBIOSQemuXenTraditional.Key)).Until(Xen421),
        FirmwareIs(Firmware.SeaBios, DeviceModel.QemuXenTraditional, Refused("qemu-xen-traditional has only rombios")),
        FirmwareIs(Firmware.Ovmf, DeviceModel.QemuXenTraditional, Refused("qemu-xen-traditional has only rombios")),
        When("firmware", If(guest => guest.Firmware == Firmware.File), X86HVM, Unstated("firmware from a file")),
        When("firmware_override", Given, X86HVM, Unstated("firmware from a file")),
        When("bios_path_override", Given, X86HVM, Unstated("firmware from a file")),
        When("firmware", GivenAnd(guest => !IsGrub(guest)), X86PV | X86PVH | Arm, Refused("unknown firmware; expected pvgrub32 or pvgrub64")),
        When("firmware", GivenAnd(guest => guest.Settings.TryGet("kernel", out _)), X86PV | X86PVH | Arm, Refused("kernel is also set")),

        // Devices to boot from
        When("boot", If(BootsFromNetwork), X86HVM, Reaches(VirtualFirmware.X86HVM_IPXE.Key)),

        // ACPI
        When("acpi", On, Arm, Reaches(VirtualHardwareHypervisor.ARMGuestACPISupport.Key)),

        // When the guest ends
        .. EndActions.Select(end => When(end, IsExactly("soft-reset"), X86PV, Reaches(
            DebuggingAnalysisAndCrashPostMortem.SoftResetForPVGuests.Key))),
        .. EndActions.Except(["on_soft_reset"]).Select(end => When(end, IsExactly("soft-reset"), X86Translated | Arm,
            Unstated(
            "a soft reset of non-PV guests"))),

        // Labels
        .. Labels.Select(label => When(label, Given, EffectTable.GuestsOf(label),
            Reaches(Security.XSM_FLASK.Key)).Until(Xen418)),
        .. Labels.Select(label => When(label, Given, EffectTable.GuestsOf(label),
            Reaches(Security.FLASK_XSMModule.Key)).From(Xen418)),
        .. Labels.Select(label => When(label, Given, EffectTable.GuestsOf(label),
            OneOf("the policy of the host", Security.FLASKDefaultPolicy.Key))),
    ];

    private static MappingRow FirmwareIs(Firmware firmware, DeviceModel model, Outcome outcome) => WhenFirstOf(
        ["firmware", "bios"], If(guest => guest.Firmware == firmware && guest.DeviceModel == model), X86HVM, outcome);

    private static bool IsPygrub(Guest guest) => FileName(guest.Settings.Text("bootloader")) == "pygrub";

    private static bool IsRestrictedPygrub(Guest guest) => IsPygrub(guest) && guest.IsBootLoaderRestricted;

    private static bool IsUnrestrictedPygrub(Guest guest) => IsPygrub(guest) && !guest.IsBootLoaderRestricted;

    private static bool IsGrub(Guest guest) => guest.Settings.Text("firmware") is { } firmware
        && ("pvgrub32".StartsWith(firmware, StringComparison.Ordinal) || "pvgrub64".StartsWith(firmware,
            StringComparison.Ordinal));

    // libxl passes the text on as QEMU's 'order=', which other options may follow.
    private static bool BootsFromNetwork(Guest guest) =>
        guest.Settings.Text("boot") is { } boot
        && boot.Split(',').Where((word, index) => index == 0 || word.StartsWith("once=", StringComparison.Ordinal))
            .Any(word => word[(word.IndexOf('=') + 1)..].Contains('n'))
        && guest.EmulatedNics.Any();
}
