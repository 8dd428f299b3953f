using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

public class ErrataTests
{
    private const string Display = "## PV display (frontend)\n\n"
        + "    Status, Linux: Supported (outside of \"backend allocation\" mode)\n";

    private const string Placeholder =
        "<a href=\"https://wiki.xenproject.org/wiki/Xen_Project_X.YY_Release_Notes\">RN</a>";

    private const string SecondDisplayLine = "Experimental (in \"backend allocation\" mode)\n";

    [Theory]
    [InlineData("4.10", "Memory Sharing", "Expermental")]
    [InlineData("4.11", "Memory Sharing", "Expermental")]
    [InlineData("4.12", "Memory Sharing", "Expermental")]
    [InlineData("4.13", "Memory Sharing", "Expermental")]
    [InlineData("4.10", "Memory Paging", "Experimenal")]
    [InlineData("4.11", "Memory Paging", "Experimenal")]
    [InlineData("4.12", "Memory Paging", "Experimenal")]
    [InlineData("4.13", "Memory Paging", "Experimenal")]
    public void A_misspelt_value_of_a_released_statement_is_read_as_meant(string version, string heading, string value)
    {
        var entry = ReadLast(version, $"## {heading}\n\n    Status, x86 HVM: {{|XEN1034:{value}|}}\n");

        Assert.Equal(
            (value, SupportStatus.Experimental, SecuritySupport.NotSupported),
            (entry.Value, entry.Status, entry.SecuritySupport));
    }

    [Theory]
    [InlineData("4.9", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Expermental|}")]
    [InlineData("4.14", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Expermental|}")]
    [InlineData("4.13-rc", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Expermental|}")]
    [InlineData("4.11-unstable", "Memory Paging", "Status, x86 HVM: {|XEN1003:Experimenal|}")]
    [InlineData("4.20", "Memory Paging", "Status, x86 HVM: {|XEN1003:Experimenal|}")]
    [InlineData("4.13", "Memory Paging", "Status, x86 HVM: {|XEN1003:Expermental|}")]
    [InlineData("4.13", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Experimenal|}")]
    [InlineData("4.13", "Memory Sharing", "Status, x86 PV: {|XEN1003:Expermental|}")]
    [InlineData("4.13", "Memory Sharing", "Status: {|XEN1003:Expermental|}")]
    [InlineData("4.13", "Memory Hotplug", "Status, x86 HVM: {|XEN1003:Expermental|}")]
    [InlineData("4.13", "Memory Sharing", "Status, x86 HVM: {|XEN1003:expermental|}")]
    [InlineData("4.13", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Expermental|}.")]
    [InlineData("4.13", "Memory Sharing", "Status, x86 HVM: {|XEN1003:Expermental|}, with limited support")]
    public void The_same_slip_elsewhere_is_an_error_and_unknown(string version, string heading, string line)
    {
        var entry = ReadLast(version, $"## {heading}\n\n    {line}\n");

        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown), (entry.Status, entry.SecuritySupport));
    }

    [Theory]
    [InlineData("4.15")]
    [InlineData("4.16")]
    public void A_status_that_a_released_statement_gives_twice_is_kept_twice(string version)
    {
        var section = Read(version, Display + "    {|XEN1034:Status, Linux|}: " + SecondDisplayLine).Sections.Last();

        Assert.Equal(
            [
                (SupportStatus.Supported, SecuritySupport.Conditional),
                (SupportStatus.Experimental, SecuritySupport.NotSupported),
            ],
            section.Entries.Select(entry => (entry.Status, entry.SecuritySupport)));
    }

    [Theory]
    [InlineData("4.14")]
    [InlineData("4.17")]
    [InlineData("4.16-rc")]
    public void In_another_version_the_repetition_is_an_error(string version) =>
        Read(version, Display + "    {|XEN1007:Status, Linux|}: " + SecondDisplayLine);

    [Theory]
    [InlineData("PV display (frontend)", "PV Console (frontend)", "Experimental (in \"backend allocation\" mode)")]
    [InlineData("Linux", "FreeBSD", "Experimental (in \"backend allocation\" mode)")]
    [InlineData("x", "x", "Experimental")]
    [InlineData("x", "x", "Supported (outside of \"backend allocation\" mode)")]
    public void Another_repetition_is_an_error(string part, string other, string value) => Read(
        "4.16",
        (Display + "    {|XEN1007:Status, Linux|}: " + value + "\n").Replace(part, other, StringComparison.Ordinal));

    [Fact]
    public void The_lines_that_Xen_4_21_indents_by_three_are_read()
    {
        var section = Read(
            "4.21",
            """
            ## ARM: Guest PSCI support

            Text.

               {|XEN1034:Status|}, Mandatory: Supported
               {|XEN1034:Status|}, MIGRATE_INFO_TYPE: Supported

            """).Sections.Last();

        Assert.Equal(
            [
                ("arm-guest-psci-support--mandatory", SupportStatus.Supported, SecuritySupport.Supported),
                ("arm-guest-psci-support--migrateinfotype", SupportStatus.Supported, SecuritySupport.Supported),
            ],
            section.Entries.Select(entry => (entry.Key, entry.Status, entry.SecuritySupport)));
    }

    [Theory]
    [InlineData("\n\nRelease Notes\n: {|XEN1034:" + Placeholder + "|}\n")]
    [InlineData("\n    Release-Notes: {|XEN1034:" + Placeholder + "|}\n")]
    public void The_placeholder_link_of_Xen_4_12_0_is_dropped(string link) =>
        Assert.Null(ReadRelease("4.12", link).NotesUrl);

    [Theory]
    [InlineData("4.11", Placeholder)]
    [InlineData("4.20", Placeholder)]
    [InlineData("4.12", "<a href=\"https://wiki.xenproject.org/wiki/Xen_Project_X.YY\">RN</a>")]
    public void Another_placeholder_is_a_warning(string version, string link) =>
        ReadRelease(version, $"\n    Release-Notes: {{|XEN1017:{link}|}}\n");

    [Theory]
    [InlineData("4.20", "ARM: Guest PSCI support", "{|XEN1008:Status|}, Mandatory: Supported")]
    [InlineData("4.22", "ARM: Guest PSCI support", "{|XEN1008:Status|}, MIGRATE_INFO_TYPE: Supported")]
    [InlineData("4.21-rc", "ARM: Guest PSCI support", "{|XEN1008:Status|}, Mandatory: Supported")]
    [InlineData("4.21", "ARM: Guest PSCI support", "{|XEN1008:Status|}, SYSTEM_SUSPEND: Supported")]
    [InlineData("4.21", "ARM: Guest PSCI support", "{|XEN1008:Status|}, Mandatory: Experimental")]
    [InlineData("4.21", "ARM: Guest ACPI support", "{|XEN1008:Status|}, Mandatory: Supported")]
    public void Another_line_indented_by_three_is_a_warning(string version, string heading, string line) =>
        Read(version, $"## {heading}\n\n   {line}\n");

    [Theory]
    [InlineData("xen-4.10", 2)]
    [InlineData("xen-4.11", 2)]
    [InlineData("xen-4.12", 2)]
    [InlineData("xen-4.13", 2)]
    [InlineData("xen-4.14", 0)]
    [InlineData("xen-4.15", 1)]
    [InlineData("xen-4.16", 1)]
    [InlineData("xen-4.17", 0)]
    [InlineData("xen-4.18", 0)]
    [InlineData("xen-4.19", 0)]
    [InlineData("xen-4.20", 0)]
    [InlineData("xen-4.21", 2)]
    [InlineData("release-4.12.0-placeholder-link", 3)]
    public void Each_erratum_occurs_in_the_statement_that_it_names(string name, int count)
    {
        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", Corpus.ReadStatement(name)), TestContext.Current.CancellationToken);

        Assert.Equal(count, reading.Findings.Count(diagnostic => diagnostic.Rule == Rules.KnownDefect));
    }

    private static EntryModel ReadLast(string version, string features) =>
        Assert.Single(Read(version, features).Sections.Last().Entries);

    private static ReleaseModel ReadRelease(string version, string link)
    {
        var preamble = StatementAssert.PreambleOf(version);
        var withLink = preamble.Replace("\n\n# Feature", link + "\n# Feature", StringComparison.Ordinal);
        return StatementAssert.Reads(withLink).Release;
    }

    private static StatementModel Read(string version, string features) =>
        StatementAssert.Reads(StatementAssert.PreambleOf(version) + features);
}
