using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

public class IdentifierBuilderTests
{
    [Theory]
    [InlineData("Guest Type", "GuestType")]
    [InlineData("C xenstored daemon", "CXenstoredDaemon")]
    [InlineData("Hypervisor 'debug keys'", "HypervisorDebugKeys")]
    [InlineData("Console output (sync_console)", "ConsoleOutputSyncConsole")]
    [InlineData("qemu-xen-traditional ###", "QemuXenTraditional")]
    [InlineData("Virtual Hardware, QEMU", "VirtualHardwareQEMU")]
    [InlineData("XSM (Xen Security Module) Framework", "XSMXenSecurityModuleFramework")]
    [InlineData("dom0", "Dom0")]
    [InlineData("Linux (xen-blkback)", "LinuxXenBlkback")]
    [InlineData(" outside of \"backend allocation\" mode", "OutsideOfBackendAllocationMode")]
    [InlineData("ps/2 mouse", "Ps2Mouse")]
    [InlineData("Cortex A57 r0p0-r1p1", "CortexA57R0p0R1p1")]
    [InlineData("été à Xen", "ÉtéÀXen")]
    public void Each_part_starts_with_a_capital_and_keeps_the_rest(string text, string identifier) =>
        Assert.Equal(identifier, IdentifierBuilder.Create(text));

    [Theory]
    [InlineData("x86/PVH", "X86PVH")]
    [InlineData("x86/Emulated storage (QEMU):", "X86EmulatedStorageQEMU")]
    [InlineData("ARM: Guest ACPI support", "ARMGuestACPISupport")]
    [InlineData("Toolstack/3rd party", "Toolstack3rdParty")]
    [InlineData("Blktap2", "Blktap2")]
    public void A_slash_or_a_colon_only_separates_words(string text, string identifier) =>
        Assert.Equal(identifier, IdentifierBuilder.Create(text));

    [Theory]
    [InlineData("x86-64", "X86_64")]
    [InlineData("x86_32", "X86_32")]
    [InlineData("4.20", "_4_20")]
    [InlineData("UART 16550A", "UART16550A")]
    [InlineData("Xen 4 on x86 64", "Xen4OnX86_64")]
    public void An_underscore_separates_digit_from_digit(string text, string identifier) =>
        Assert.Equal(identifier, IdentifierBuilder.Create(text));

    [Theory]
    [InlineData("x86/HVM OVMF", "X86HVM_OVMF")]
    [InlineData("FLASK XSM Module", "FLASK_XSMModule")]
    [InlineData("XSM & FLASK", "XSM_FLASK")]
    [InlineData("SVE/SVE2", "SVE_SVE2")]
    [InlineData("PV USB (frontend)", "PV_USBFrontend")]
    [InlineData("ARM/GICv3 ITS", "ARM_GICv3ITS")]
    [InlineData("SCI(F) UART", "SCIF_UART")]
    [InlineData("Renesas IPMMU-VMSA", "RenesasIPMMU_VMSA")]
    [InlineData("x86 HVM/PVH", "X86HVM_PVH")]
    [InlineData("A bC", "A_BC")]
    [InlineData("A Bc", "ABc")]
    [InlineData("A B", "AB")]
    [InlineData("Ab CD", "AbCD")]
    [InlineData("A1 CD", "A1CD")]
    public void An_underscore_separates_one_capital_from_two(string text, string identifier) =>
        Assert.Equal(identifier, IdentifierBuilder.Create(text));

    [Theory]
    [InlineData("9pfs", "_9pfs")]
    [InlineData("(3rd) party", "_3rdParty")]
    [InlineData("PV 9pfs (frontend)", "PV9pfsFrontend")]
    public void A_leading_digit_gets_an_underscore_before_it(string text, string identifier) =>
        Assert.Equal(identifier, IdentifierBuilder.Create(text));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("???")]
    [InlineData("_")]
    public void Without_a_letter_or_a_digit_there_is_no_identifier(string text) =>
        Assert.Equal("", IdentifierBuilder.Create(text));

    [Fact]
    public void Any_text_gives_an_identifier_that_is_not_a_keyword_or_nothing()
    {
        var character = Gen.Char["aBx09_-/ .é\u00aa\u0130\u0660\u01c5\u0301\ud83d\ude00"];

        Gen.OneOf(Gen.String, Gen.String[character, 0, 12]).Sample(
            text =>
            {
                var identifier = IdentifierBuilder.Create(text);
                Assert.True(identifier.Length == 0 || SyntaxFacts.IsValidIdentifier(identifier), identifier);
                Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(identifier));
            },
            iter: 20_000);
    }
}
