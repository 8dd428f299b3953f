using XenSupport.Reading.Headings;

namespace XenSupport.Reading.Tests.Headings;

public class AnchorBuilderTests
{
    [Theory]
    [InlineData("x86-64", "x86-64")]
    [InlineData("C xenstored daemon", "c-xenstored-daemon")]
    [InlineData("x86/HVM OVMF", "x86hvm-ovmf")]
    [InlineData("x86/Emulated storage (QEMU):", "x86emulated-storage-qemu")]
    [InlineData("Hypervisor 'debug keys'", "hypervisor-debug-keys")]
    [InlineData("Console output (sync_console)", "console-output-sync_console")]
    [InlineData("XSM & FLASK", "xsm-flask")]
    [InlineData("ARM: Guest ACPI support", "arm-guest-acpi-support")]
    [InlineData("Virtual Hardware, QEMU", "virtual-hardware-qemu")]
    [InlineData("qemu-xen-traditional", "qemu-xen-traditional")]
    [InlineData("Release 4.20", "release-4.20")]
    [InlineData("a!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~b", "ab")]
    public void Punctuation_except_underscore_hyphen_and_full_stop_is_dropped(string title, string anchor) =>
        Assert.Equal(anchor, new AnchorBuilder().Add(title));

    [Theory]
    [InlineData("a  b", "a-b")]
    [InlineData("a \t b", "a-b")]
    [InlineData("a & b", "a-b")]
    [InlineData(" a b ", "a-b")]
    [InlineData("a b &", "a-b")]
    [InlineData("a - b", "a---b")]
    [InlineData("a _ b", "a-_-b")]
    public void A_run_of_blanks_becomes_one_hyphen(string title, string anchor) =>
        Assert.Equal(anchor, new AnchorBuilder().Add(title));

    /// <summary>To pandoc, two or three hyphens are a dash, which is punctuation.</summary>
    [Theory]
    [InlineData("a--b", "ab")]
    [InlineData("a -- b", "a-b")]
    [InlineData("a---b", "ab")]
    public void A_dash_is_dropped(string title, string anchor) => Assert.Equal(anchor, new AnchorBuilder().Add(title));

    [Theory]
    [InlineData("ABC Def", "abc-def")]
    [InlineData("ÉTÉ", "été")]
    [InlineData("I", "i")]
    public void Letters_become_lower_case(string title, string anchor) =>
        Assert.Equal(anchor, new AnchorBuilder().Add(title));

    [Theory]
    [InlineData("3rd party", "rd-party")]
    [InlineData("4.20 release", "release")]
    [InlineData("_-. a", "a")]
    [InlineData("1 2 a 3", "a-3")]
    public void Everything_before_the_first_letter_is_dropped(string title, string anchor) =>
        Assert.Equal(anchor, new AnchorBuilder().Add(title));

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("& - _")]
    public void A_title_without_a_letter_gets_the_anchor_that_pandoc_gives_it(string title) =>
        Assert.Equal("section", new AnchorBuilder().Add(title));

    [Theory]
    [InlineData("a, a, a, a", "a, a-1, a-2, a-3")]
    [InlineData("A/b, a b, ab, A B", "ab, a-b, ab-1, a-b-1")]
    [InlineData("a-1, a, a, a", "a-1, a, a-2, a-3")]
    [InlineData("a, a, a-1, a", "a, a-1, a-1-1, a-2")]
    [InlineData("1, 2", "section, section-1")]
    public void A_repeated_anchor_gets_the_next_free_number(string titles, string anchors)
    {
        var builder = new AnchorBuilder();

        Assert.Equal(anchors.Split(", "), titles.Split(", ").Select(builder.Add));
    }
}
