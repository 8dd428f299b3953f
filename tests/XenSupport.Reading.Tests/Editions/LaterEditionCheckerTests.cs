using XenSupport.Reading.Files;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Editions;

/// <summary>What a later edition of the same release's statement took back, and where an older one says it.</summary>
public class LaterEditionCheckerTests
{
    private const int FewestFeaturesOfXen = 30;

    private const string Restricted = "Supported, not security supported";

    [Theory]
    [InlineData("{|XEN1035:Supported|}")]
    [InlineData("{|XEN1035:supported.|}")]
    [InlineData(Restricted)]
    [InlineData("Experimental")]
    [InlineData("Supported, with caveats")]
    [InlineData("Supported, security support external")]
    public void A_value_that_was_taken_back_is_told_whatever_else_is_edited(string value) => Reads(
        "4.13",
        $"## IOMMU\n\n    Status, Intel: Experimental\n    Status, ARM SMMUv1: {value}\n\nOwn.\n\n## Own\n\nText.\n\n    Status: Supported\n");

    [Theory]
    [InlineData("4.10")]
    [InlineData("4.15")]
    [InlineData("4.13-rc")]
    [InlineData("4.13-unstable")]
    public void The_same_value_in_another_version_is_not_told(string version) =>
        Reads(version, "## IOMMU\n\n    Status, ARM SMMUv1: Supported\n");

    [Fact]
    public void The_first_edition_of_4_10_says_that_it_is_unstable() => StatementAssert.Reads(
        StatementAssert.PreambleOf("4.10-unstable")
            .Replace("n/a", "{|XEN1050:n/a|}", StringComparison.Ordinal)
            .Replace("TBD", "{|XEN1050:TBD|}", StringComparison.Ordinal)
            .Replace(
                "Unreleased - not yet security-supported",
                "{|XEN1050:Unreleased - not yet security-supported|}",
                StringComparison.Ordinal)
        + "## {|XEN1035:Virtual Hardware, QEMU|}\n\n### A\n\n    Status: Supported\n");

    /// <summary>4.13 divided x86/PV in May 2021, and took back the last part's caveats in July.</summary>
    [Theory]
    [InlineData("## {|XEN1035:x86/PV|}\n\n    Status: Supported\n")]
    [InlineData("## x86/PV\n\n    Status: Experimental\n")]
    [InlineData("## x86/PV\n\n    Status: Supported\n    Status, x86_32, without shim: " + Restricted + "\n")]
    [InlineData("## {|XEN1035:x86/PV|}\n\n    Status, x86_64: Supported\n    Status, x86_32, shim: Supported\n")]
    [InlineData("## x86/PV\n\n    Status, x86_32, without shim: {|XEN1035:Supported, with caveats|}\n\nA caveat.\n")]
    [InlineData("## x86/PV\n\n    Status, x86_32, without shim: Supported\n")]
    [InlineData("## x86/PV\n\n    Status, x86_32, without shim: " + Restricted + "\n")]
    public void Of_a_row_that_was_divided_and_changed_again_the_last_change_counts(string features) =>
        Reads("4.13", features);

    /// <summary>The later rows are about domUs, or about four formats of images; the older ones about all.</summary>
    [Theory]
    [InlineData("## {|XEN1035:x86/HVM|}\n\n    Status: Supported\n")]
    [InlineData("## x86/HVM\n\n    Status: Experimental\n")]
    [InlineData("## x86/HVM\n\n    Status: Supported\n    Status, domU: Supported\n")]
    [InlineData("## {|XEN1035:Blkback|}\n\n    Status, QEMU (xen_disk): Supported\n")]
    [InlineData("## Blkback\n\n    Status, QEMU (xen_disk), qcow format: Supported\n")]
    public void A_row_that_was_divided_said_more_than_its_parts(string features) => Reads("4.10", features);

    [Fact]
    public void The_message_about_a_divided_row_names_all_parts_if_none_is_weaker() => Assert.Equal(
        "A later edition of Xen 4.10's statement (2018-03-20, commit 9e9185f6610a) says 'Deprecated' for 'blkback--blktap2-raw-format' and 'Deprecated' for 'blkback--blktap2-vhd-format', which are parts of 'blkback--blktap2'",
        MessageOf("4.10", "## {|XEN1035:Blkback|}\n\n    Status, Blktap2: Deprecated\n"));

    /// <summary>A misspelt name was corrected, or a name was changed.</summary>
    [Theory]
    [InlineData("4.10", "## x86/Emulated graphics (QEMU)\n\n    Status, stgvga: Supported\n")]
    [InlineData("4.10", "## x86/PVH guest\n\n    Status: Supported\n")]
    [InlineData("4.10", "## ARM guest\n\n    Status: Supported\n")]
    [InlineData("4.10", "## Netfront\n\n    Status, Linux: Supported\n")]
    [InlineData("4.18", "## XSM & FLASK\n\n    Status: Experimental\n")]
    [InlineData("4.15", "## Liveupdate of C xenstored daemon\n\n    Status: Tech Preview\n\n## C xenstored daemon\n\n    Status: Supported\n")]
    public void What_takes_nothing_back_is_not_told(string version, string features) => Reads(version, features);

    [Theory]
    [InlineData("## {|XEN1035:ARM v8|}\n\n    Status: Supported\n")]
    [InlineData("## ARM v8\n\n    Status: Supported\n    Status, Cortex A77 r0p0-r1p0: Experimental\n")]
    [InlineData("## ARM v7\n\n    Status: Supported\n")]
    public void A_restriction_that_was_added_is_told_at_its_section(string features) => Reads("4.17", features);

    [Fact]
    public void A_restriction_in_a_section_of_its_own_is_told_at_the_version()
    {
        var text = StatementAssert.PreambleOf("4.20") + OwnFeatures(FewestFeaturesOfXen) + StatementAssert.Definition;
        var findings = StatementReader.Read(
            new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken).Findings;

        Assert.All(findings, finding => Assert.Equal("4.20", finding.Range.Of(text)));
        Assert.Equal(
            [
                "A later edition of Xen 4.20's statement (2026-07-28, commit 36732dfc7d8f) says 'Supported, not security supported' for 'shadow-paging', which the file does not state",
                "A later edition of Xen 4.20's statement (2026-07-28, commit c42374a1052a) says 'Supported, security supported only when run de-privileged' for 'pygrub', which the file does not state",
            ],
            findings.Select(finding => finding.Message));
    }

    /// <summary>What a vendor's short statement leaves out, it says nothing about.</summary>
    [Fact]
    public void A_short_statement_need_not_have_every_section() =>
        Reads("4.20", OwnFeatures(FewestFeaturesOfXen - 1) + StatementAssert.Definition);

    [Fact]
    public void Rows_that_were_added_to_one_section_are_told_together() => Assert.Equal(
        "A later edition of Xen 4.11's statement (2020-11-04, commit b5eb4956e1d2) says 'Supported, with caveats' for 'qemu-xen-traditional--device-model-stub-domains' and 'No security support, not recommended' for 'qemu-xen-traditional--as-host-process-device-model', which the file does not state",
        MessageOf("4.11", "## {|XEN1035:qemu-xen-traditional|}\n\n    Status: Experimental\n"));

    [Fact]
    public void The_message_names_the_edition_and_the_row() => Assert.Equal(
        "A later edition of Xen 4.11's statement (2021-03-19, commit 8bce4698f626) says 'Supported, not security supported' for 'iommu--arm-smmuv2'",
        MessageOf("4.11", "## IOMMU\n\n    Status, ARM SMMUv2: {|XEN1035:Supported|}\n"));

    [Fact]
    public void The_message_about_a_part_names_the_whole() => Assert.Equal(
        "A later edition of Xen 4.13's statement (2021-07-15, commit 64752a9bda8d) says 'Supported, not security supported' for 'x86pv--x8632-without-shim', which is a part of 'x86pv'",
        MessageOf("4.13", "## {|XEN1035:x86/PV|}\n\n    Status: Supported\n"));

    /// <summary>A date that Xen never stated may be from an edition newer than the reader.</summary>
    [Theory]
    [InlineData("4.17", "{|XEN1050:2025-12-12|}")]
    [InlineData("4.17", "2027-12-12")]
    [InlineData("4.17", "2029-12-12")]
    [InlineData("4.20", "2030-03-05")]
    [InlineData("4.20", "{|XEN1050:2028-03-05|}")]
    [InlineData("4.22", "2028-03-05")]
    public void A_date_that_was_moved_is_told(string version, string securityUntil) => StatementAssert.ReadsIgnoring(
        StatementAssert.PreambleOf(version)
            .Replace("Until: 2030-03-05", $"Until: {securityUntil}", StringComparison.Ordinal),
        "XEN1017");

    [Fact]
    public void The_message_about_a_date_names_the_edition_and_the_field() => Assert.Equal(
        "A later edition of Xen 4.20's statement (2026-02-12, commit 61ff35323e9a) says '2028-03-05' for 'Supported-Until'",
        Assert.Single(
            StatementAssert.ReadsWithFindings(
                StatementAssert.Preamble.Replace(
                    "Supported-Until: 2028-03-05",
                    "Supported-Until: {|XEN1050:2026-09-05|}",
                    StringComparison.Ordinal)).Findings).Message);

    private static string OwnFeatures(int count) => string.Concat(
        Enumerable.Range(1, count).Select(number => $"## Feature {number}\n\n    Status: Supported\n\n"));

    private static void Reads(string version, string features) =>
        StatementAssert.Reads(StatementAssert.PreambleOf(version) + features);

    private static string MessageOf(string version, string features) => Assert.Single(
        StatementAssert.ReadsWithFindings(StatementAssert.PreambleOf(version) + features).Findings).Message;
}
