using System.Globalization;
using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>The effect of a tool's own additions on the statements of a build.</summary>
public class OverlayMergerTests
{
    private const string OverlayPath = "limits.md";
    private const string Beyond = "are supported, but not security supported.";
    private const long GiB = 1L << 30;

    [Fact]
    public void A_new_section_is_added_to_each_release()
    {
        var read = Read(
            "## Disks\n\n    Limit, x86: 128\n    Status: Supported\n",
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.21", "## CPUs\n\n    Status: Supported\n"));

        Assert.Empty(read.Places);
        Assert.Equal(["4.20", "4.21"], read.Set.Statements.Select(statement => statement.Release.VersionText));
        Assert.All(read.Set.Statements, statement =>
        {
            Assert.Equal(["Supported"], StatusesOf(statement, "disks").Select(entry => entry.Value));
            Assert.Equal(
                new SectionLimit("disks--x86", "x86", new LimitModel(LimitUnit.Count, 128, null), OverlayPath),
                Assert.Single(LimitsOf(statement)));
        });
    }

    [Fact]
    public void An_entry_that_a_section_lacks_is_added()
    {
        var statement = ReadWithoutFindings(
            "## CPUs\n\n    Status, ARM: Experimental\n    Limit, ARM: 128\n",
            "## CPUs\n\n    Status, x86: Supported up to 4096\n");

        Assert.Equal(SupportStatus.Experimental, Assert.Single(StatusesOf(statement, "cpus--arm")).Status);
        Assert.Equal(
            [("cpus--arm", 128L), ("cpus--x86", 4096L)],
            LimitsOf(statement).Select(limit => (limit.Key, limit.Limit.SupportedMax ?? 0)).Order());
    }

    [Theory]
    [InlineData("Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Supported, not security supported", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Supported, security support external", SupportStatus.Supported, SecuritySupport.External)]
    [InlineData("Supported", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Supported.", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("supported", SupportStatus.Supported, SecuritySupport.Supported)]
    public void What_is_added_for_a_whole_holds_for_its_parts(
        string added, SupportStatus status, SecuritySupport securitySupport)
    {
        var section = ReadWithoutFindings(
            $"## CPUs\n\n    Status: {added}\n",
            "## CPUs\n\n    Status, x86: Supported\n    Status, ARM: Not supported\n").Sections.Last();

        Assert.Equal((status, securitySupport), WeakestOf(section, "cpus--x86"));
        Assert.Equal((SupportStatus.NotSupported, SecuritySupport.NotSupported), WeakestOf(section, "cpus--arm"));
    }

    [Theory]
    [InlineData("Status, x86: Supported up to 4096")]
    [InlineData("Limit, x86: 4096")]
    public void A_limit_added_for_a_whole_holds_for_its_parts(string stated) => Assert.Equal(
        64,
        Assert.Single(
            LimitsOf(ReadWithoutFindings("## CPUs\n\n    Limit: 64\n", $"## CPUs\n\n    {stated}\n")),
            limit => limit.Key == "cpus--x86").Limit.SupportedMax);

    [Theory]
    [InlineData("")]
    [InlineData("Prose without a heading.\n")]
    public void An_overlay_without_a_heading_is_reported(string overlay) =>
        Assert.Equal([OverlayPath + "(1,1): XEN1039 ''"], Read(overlay, ReadTogether.Statement("4.20", "")).Places);

    [Theory]
    [InlineData("## Memroy\n\n    Status: {0}\n")]
    [InlineData("## Memory\n\n    Status, Lniux: {0}\n")]
    [InlineData("## Memorys\n\n    Status: {0}\n    Limit: 4\n")]
    public void A_name_one_slip_from_one_of_Xens_is_reported(string overlay)
    {
        const string Stated = "## Memory\n\n    Status: Supported\n    Status, Linux: Supported\n";
        var text = string.Format(CultureInfo.InvariantCulture, overlay, "Experimental");

        var place = Assert.Single(Read(text, ReadTogether.Statement("4.20", Stated)).Places);

        Assert.EndsWith("XEN1049 'Experimental'", place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## x86 PV\n\n    Status: Experimental\n")]
    [InlineData("## Backends\n\n    Status: Experimental\n")]
    public void Other_names_are_the_overlays_own(string overlay) => Assert.Empty(Read(
        overlay,
        ReadTogether.Statement("4.20", "## x86 PVH\n\n    Status: Supported\n\n## Frontends\n\n    Status: Supported\n"))
        .Places);

    [Theory]
    [InlineData("Credit Scheduler", "Credit Scheduler")]
    [InlineData("Network (QEMU):", "Network (QEMU)")]
    [InlineData("Network (QEMU)", "Network (QEMU):")]
    [InlineData("Credit Scheduler", "Credit scheduler")]
    public void Headings_that_become_the_same_class_are_the_same(string stated, string added)
    {
        var statement = ReadWithoutFindings(
            $"## Host\n\n### {added}\n\n    Status: Experimental\n",
            $"## Host\n\n### {stated}\n\n    Status: Supported\n");

        Assert.Equal(stated, Assert.Single(statement.Sections, section => section.Path.Count == 2).Path[1]);
        Assert.Equal(2, EntriesOf(statement).Count(entry => entry.Field == SupportField.Status));
    }

    [Fact]
    public void Restrictions_make_security_support_conditional()
    {
        var statement = ReadWithoutFindings(
            "## CPUs\n\n    Restrictions: not with more than 64\n",
            "## CPUs\n\n    Status: Supported\n    Status, x86: Supported up to 128\n    Status, ARM: Experimental\n");

        Assert.Equal(
            [
                (SecuritySupport.Conditional, OverlayPath),
                (SecuritySupport.Conditional, null),
                (SecuritySupport.NotSupported, null),
            ],
            EntriesOf(statement)
                .Where(entry => entry.Field == SupportField.Status)
                .Select(entry => (entry.SecuritySupport, entry.OverlayTitle)));
        Assert.Equal(
            new SectionLimit("cpus--x86", "x86", new LimitModel(LimitUnit.Count, 128, null), OverlayPath),
            Assert.Single(LimitsOf(statement)));
    }

    [Theory]
    [InlineData("Limit: 64")]
    [InlineData("Limit: 96\n    Limit-Security: 64")]
    [InlineData("Limit: >1TiB")]
    public void What_the_statement_says_as_well_contradicts_nothing(string line) => Assert.Empty(Read(
        $"## CPUs\n\n    {line}\n", ReadTogether.Statement("4.20", $"## CPUs\n\n    {line}\n")).Places);

    [Theory]
    [InlineData("a.md", "b.md")]
    [InlineData("b.md", "a.md")]
    public void Restrictions_hold_for_what_another_overlay_adds(string restricting, string adding)
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status, x86: Experimental\n"),
            ReadTogether.Overlay("## CPUs\n\n    Restrictions: not on ARM\n", restricting),
            ReadTogether.Overlay("## CPUs\n\n    Status, New: Supported, security supported\n", adding));

        Assert.Equal(
            SecuritySupport.Conditional,
            EntriesOf(read.Set.Statements[0]).Single(entry => entry.Qualifier == "New").SecuritySupport);
    }

    [Theory]
    [InlineData("dom0")]
    [InlineData("DOM0")]
    [InlineData("Dom0\u200b")]
    public void A_qualifier_with_the_same_key_is_the_same(string qualifier) => Assert.Contains(
        Read(
            $"## CPUs\n\n    Status, {qualifier}: Supported, security supported\n",
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status, Dom0: Supported, with caveats\n")).Places,
        place => place.Contains("XEN1032", StringComparison.Ordinal));

    [Theory]
    [InlineData("a.md", "b.md")]
    [InlineData("b.md", "a.md")]
    public void Of_two_overlays_the_stricter_counts(string lower, string higher)
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", ""),
            ReadTogether.Overlay("## CPUs\n\n    Status: Experimental\n    Limit: 4\n", lower),
            ReadTogether.Overlay("## CPUs\n\n    Status: Supported\n    Limit: 9\n", higher));

        Assert.Empty(read.Places);
        Assert.Equal(4, Assert.Single(LimitsOf(read.Set.Statements[0])).Limit.SupportedMax);
        Assert.Equal(
            ["Experimental", "Supported"],
            StatusesOf(read.Set.Statements[0], "cpus").Select(entry => entry.Value).Order());
    }

    [Fact]
    public void Sections_are_the_same_if_all_their_headings_are()
    {
        var statement = ReadWithoutFindings(
            "## Guest\n\n### Memory\n\n    Limit, x86: 1TiB\n", "## Host\n\n### Memory\n\n    Limit, x86: 2TiB\n");

        Assert.Equal(
            [("memory--x86", 2048 * GiB), ("memory-1--x86", 1024 * GiB)],
            LimitsOf(statement).Select(limit => (limit.Key, limit.Limit.SupportedMax ?? 0)));
        Assert.Equal(["Guest", "Memory"], statement.Sections[^1].Path);
    }

    /// <summary>A heading is added if it contains others, even if it states only a former name itself.</summary>
    [Fact]
    public void A_heading_that_contains_a_limit_is_added_whatever_it_says_itself()
    {
        var statement = ReadWithoutFindings(
            "# Feature Support\n\n## Mine\n\n    Formerly: old-thing\n\n### Thing\n\n    Limit: 12\n",
            "## CPUs\n\n    Status: Supported\n");

        Assert.Equal(
            ["CPUs", "Mine", "Mine/Thing"],
            statement.Sections.Where(section => section.IsFeature).Select(section => string.Join('/', section.Path)));
        Assert.Empty(statement.Sections[^2].Entries);
        Assert.Equal(
            new SectionLimit("thing", null, new LimitModel(LimitUnit.Count, 12, null), OverlayPath),
            Assert.Single(LimitsOf(statement)));
    }

    [Fact]
    public void A_heading_that_states_only_a_former_name_is_not_added()
    {
        var statement = ReadWithoutFindings(
            "## Mine\n\n    Formerly: old-thing\n",
            "## CPUs\n\n    Status: Supported\n");

        Assert.Equal(["CPUs"], statement.Sections[^1].Path);
    }

    [Theory]
    [InlineData("    Limit: 64\n", "    Limit-Securty: 8\n    Status: Supported\n")]
    [InlineData("    Limit-Securty: 8\n    Limit: 64\n", "    Status: Supported\n")]
    public void A_line_lost_in_either_file_leaves_security_support_unstated(string added, string stated)
    {
        var read = Read("## Disks\n\n" + added, ReadTogether.Statement("4.20", "## Disks\n\n" + stated));

        Assert.Equal(new LimitModel(LimitUnit.Count, 64, null), Assert.Single(LimitsOf(read.Set.Statements[0])).Limit);
    }

    [Fact]
    public void The_prose_of_an_overlay_is_added()
    {
        var statement = ReadWithoutFindings(
            "## Disks\n\nAll of one guest.\n\n    Limit, x86: 64\n\nNot with 32 bits.\n",
            "## Disks\n\nVirtual disks.\n\n    Limit: 128\n\nNot all at once.\n");

        var section = statement.Sections[^1];
        Assert.Equal("disks--x86", section.Entries[^1].Key);
        Assert.Equal(
            ["Virtual disks.", "[overlay: limits.md] All of one guest."],
            section.Description.Select(block => block.Text));
        Assert.Equal(
            ["Not all at once.", "[overlay: limits.md] Not with 32 bits."],
            section.Caveats.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Status, x86: Supported up to 4096", "Status, x86: Supported up to 64", 64, 64)]
    [InlineData("Status, x86: Supported up to 4096", "Limit, x86: 64", 64, 64)]
    [InlineData("Status, x86: Supported up to 4096", "Limit-Security, x86: 64", 4096, 64)]
    [InlineData("Limit, x86: 4096", "Limit, x86: 64", 64, 64)]
    [InlineData("Limit, x86: 4096", "Limit-Security, x86: 64", 4096, 64)]
    [InlineData("Limit, x86: 8192\n    Limit-Security, x86: 64", "Limit, x86: 4096", 4096, 64)]
    public void A_stricter_limit_counts_and_is_the_overlays(
        string stated, string added, int supportedMax, int securityMax) => Assert.Equal(
        new SectionLimit("cpus--x86", "x86", new LimitModel(LimitUnit.Count, supportedMax, securityMax), OverlayPath),
        Assert.Single(LimitsOf(ReadWithoutFindings($"## CPUs\n\n    {added}\n", $"## CPUs\n\n    {stated}\n"))));

    [Theory]
    [InlineData("Limit, x86: 4096")]
    [InlineData("Limit, ARM: 64")]
    [InlineData("Status: Supported, security supported")]
    public void A_limit_that_the_overlay_leaves_as_it_is_stays_the_statements(string added) => Assert.Equal(
        new SectionLimit("cpus--x86", "x86", new LimitModel(LimitUnit.Count, 4096, 4096)),
        LimitsOf(ReadWithoutFindings($"## CPUs\n\n    {added}\n", "## CPUs\n\n    Limit, x86: 4096\n"))[0]);

    [Fact]
    public void An_unbounded_limit_can_be_given_a_bound()
    {
        var limit = Assert.Single(LimitsOf(ReadWithoutFindings(
            "## Memory\n\n    Limit: 16TiB\n",
            "## Memory\n\n    Status: Supported up to 12 TiB. Hosts with more memory " + Beyond + "\n"))).Limit;

        Assert.Equal((16384 * GiB, 12288 * GiB), (limit.SupportedMax, limit.SecuritySupportedMax));
    }

    [Fact]
    public void One_word_size_can_be_restricted() =>
        Assert.Equal(
            [("32bit", 8L), ("64bit", 64L)],
            LimitsOf(
                    ReadWithoutFindings(
                        "## CPUs\n\n    Limit: 64 for 64bit\n",
                        "## CPUs\n\n    Limit: 8 for 32bit; 128 for 64bit\n"))
                .Select(limit => (limit.Qualifier, limit.Limit.SupportedMax ?? 0)));

    [Theory]
    [InlineData("Expermental", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("???", "Supported", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData(
        "???",
        "Supported, security supported",
        SupportStatus.Supported,
        SecuritySupport.Supported)]
    [InlineData(
        "Supported, somehow",
        "Supported, not security supported",
        SupportStatus.Supported,
        SecuritySupport.NotSupported)]
    public void A_status_that_could_not_be_read_is_repaired(
        string stated, string repaired, SupportStatus status, SecuritySupport securitySupport)
    {
        var read = Read(
            $"## CPUs\n\n    Status, x86: {repaired}\n",
            ReadTogether.Statement("4.20", $"## CPUs\n\n    Status, x86: {stated}\n"));

        Assert.DoesNotContain(read.Findings, located => located.Path == OverlayPath);
        var entry = Assert.Single(StatusesOf(read.Set.Statements[0], "cpus--x86"));
        Assert.Equal((repaired, status, securitySupport), (entry.Value, entry.Status, entry.SecuritySupport));
    }

    /// <summary>Xen's security team stands behind what Xen's statement says, and nothing else.</summary>
    [Theory]
    [InlineData("Supported", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("Deprecated", SupportStatus.Deprecated, SecuritySupport.Unknown)]
    [InlineData("Supported, with caveats", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("Support scope restricted", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("Tech Preview, with limited support", SupportStatus.TechPreview, SecuritySupport.Unknown)]
    [InlineData("Supported up to 64", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Supported, not security supported", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Supported, security support external", SupportStatus.Supported, SecuritySupport.External)]
    [InlineData("Security supported", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Supported, Security  supported.", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("Supported, Security supported.", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Supported (64-bit), security supported", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Tech Preview, security supported", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    public void A_label_of_an_overlay_implies_no_security_support(
        string value, SupportStatus status, SecuritySupport securitySupport)
    {
        var statement = ReadWithoutFindings($"## Disks\n\n    Status: {value}\n\nNot all at once.\n", "");

        var entry = Assert.Single(StatusesOf(statement, "disks"));
        Assert.Equal((status, securitySupport), (entry.Status, entry.SecuritySupport));
    }

    [Fact]
    public void Security_supported_is_no_modifier_of_a_statement() => Assert.Equal(
        ["4.20.md(12,24): XEN1004 'security supported'"],
        Read("## Disks\n\n    Limit: 8\n", ReadTogether.Statement(
            "4.20", "## CPUs\n\n    Status: Supported, security supported\n")).Places);

    [Theory]
    [InlineData("    Limit: 64\n", null)]
    [InlineData("    Status: Supported\n    Limit: 64\n", null)]
    [InlineData("    Status: Supported, security supported\n    Limit: 64\n", null)]
    [InlineData("    Status: Supported up to 64\n", null)]
    [InlineData("    Limit: 64\n    Limit-Security: 8\n", 8L)]
    [InlineData("    Status: Supported up to 8. Guests with more disks, but less than 65, " + Beyond + "\n", null)]
    public void A_limit_of_an_overlay_has_the_security_support_that_it_states(string lines, long? securityMax) =>
        Assert.Equal(
            new LimitModel(LimitUnit.Count, 64, securityMax),
            Assert.Single(LimitsOf(ReadWithoutFindings("## Disks\n\n" + lines, ""))).Limit);

    [Fact]
    public void Entries_tell_the_overlay_from_the_statement()
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status: Supported\n"),
            ReadTogether.Overlay("## CPUs\n\n    Status, ARM: Experimental\n", "a.md"),
            ReadTogether.Overlay("## CPUs\n\n    Status: Deprecated\n", "b.md"));

        Assert.Equal(
            [("Supported", null), ("Experimental", "a.md"), ("Deprecated", "b.md")],
            read.Set.Statements[0].Sections[^1].Entries.Select(entry => (entry.Value, entry.OverlayTitle)));
    }

    [Fact]
    public void A_limit_that_could_not_be_read_is_repaired()
    {
        var read = Read(
            "## Memory\n\n    Status: Supported up to 12 TiB\n",
            ReadTogether.Statement("4.20", "## Memory\n\n    Status: Supported up to 12 TiBs\n"));

        Assert.Equal(["4.20.md(12,32): XEN1005 'TiBs'"], read.Places);
        Assert.Equal(12288 * GiB, Assert.Single(LimitsOf(read.Set.Statements[0])).Limit.SupportedMax);
    }

    [Fact]
    public void An_unknown_status_in_an_overlay_changes_nothing()
    {
        var read = Read(
            "## CPUs\n\n    Status: ???\n",
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status: Supported\n"));

        Assert.Equal(["limits.md(3,13): XEN1003 '???'"], read.Places);
        Assert.Equal(SupportStatus.Supported, Assert.Single(StatusesOf(read.Set.Statements[0], "cpus")).Status);
    }

    [Theory]
    [InlineData("Supported", "Experimental")]
    [InlineData("Supported", "Deprecated")]
    [InlineData("Supported", "Supported, not security supported")]
    [InlineData("Tech Preview", "Not functional")]
    [InlineData("Supported up to 8", "Not supported")]
    [InlineData("Supported", "Supported")]
    public void A_status_can_be_lowered(string stated, string lowered) =>
        Assert.Equal(
            new[] { stated, lowered }.Distinct(),
            StatusesOf(
                    ReadWithoutFindings($"## CPUs\n\n    Status: {lowered}\n", $"## CPUs\n\n    Status: {stated}\n"),
                    "cpus")
                .Select(entry => entry.Value));

    [Theory]
    [InlineData("Status: Experimental", "Status: Supported")]
    [InlineData("Status: Experimental", "Status: Tech Preview")]
    [InlineData("Status: Not supported", "Status: Experimental")]
    [InlineData("Status: Deprecated", "Status: Supported")]
    [InlineData("Status: Supported, not security supported", "Status: Supported")]
    [InlineData("Status: Supported, not security supported", "Status: Deprecated")]
    [InlineData("Status: Supported, security support external", "Status: Supported")]
    [InlineData("Status: No security support, not recommended", "Status: Supported")]
    [InlineData("Status: Supported up to 8", "Status: Supported")]
    [InlineData("Supported: bzImage", "Supported: bzImage, ELF")]
    public void A_known_status_cannot_be_raised(string stated, string raised) => AssertContradiction(stated, raised);

    [Theory]
    [InlineData("Status: Supported up to 64", "Status: Supported up to 65")]
    [InlineData("Status: Supported up to 64", "Limit: 65")]
    [InlineData("Status: Supported up to 64", "Limit-Security: 65")]
    [InlineData("Status: Supported up to 64", "Limit: >65")]
    [InlineData("Status: Supported up to 64", "Limit: 1GiB")]
    [InlineData("Status: Supported up to 64", "Status: Supported up to 64. Guests with more vCPUs " + Beyond)]
    [InlineData("Limit: 64", "Limit: 65")]
    [InlineData("Limit: 8 for 32bit; 128 for 64bit", "Limit: 16 for 32bit")]
    [InlineData("Limit, ARM: 8 for 32bit; 128 for 64bit", "Limit, ARM: 8 for 32bit; 129 for 64bit")]
    public void A_limit_cannot_be_loosened(string stated, string loosened) => AssertContradiction(stated, loosened);

    [Fact]
    public void A_new_section_may_name_what_it_was_called() => Assert.Equal(
        SupportStatus.Experimental,
        Assert.Single(StatusesOf(
            ReadWithoutFindings("## Disks\n\n    Formerly: drives\n    Status: Experimental\n", ""), "disks")).Status);

    [Fact]
    public void Sections_with_one_anchor_are_numbered()
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", "## Host\n\n### CPUs\n\n    Status: Supported\n"),
            ReadTogether.Overlay("## A\n\n### CPUs\n\n    Limit: 1\n", "a.md"),
            ReadTogether.Overlay("## B\n\n### CPUs\n\n    Limit: 2\n", "b.md"),
            ReadTogether.Overlay("## C\n\n### CPUs\n\n    Limit: 3\n", "c.md"));

        Assert.Equal(
            ["cpus", "cpus-1", "cpus-2", "cpus-3"],
            read.Set.Statements[0].Sections
                .Where(static section => section.Path.Count == 2)
                .Select(static section => section.Anchor));
    }

    [Theory]
    [InlineData("Restrction: not with more than 8", null)]
    [InlineData("Limit, ARM: 8", 64L)]
    public void A_line_that_was_lost_may_have_been_a_restriction(string added, long? securitySupportedMax)
    {
        var read = Read(
            $"## CPUs\n\n    {added}\n",
            ReadTogether.Statement("4.20", "## CPUs\n\n    Status: Supported\n    Limit, x86: 64\n"));

        Assert.Equal(
            securitySupportedMax,
            Assert.Single(LimitsOf(read.Set.Statements[0]), static limit => limit.Key == "cpus--x86")
                .Limit.SecuritySupportedMax);
    }

    [Theory]
    [InlineData("Status: Supported up to 64", "Limit: 64")]
    [InlineData("Limit: 64", "Limit: 64")]
    [InlineData("Limit: 64\n    Limit-Security: 8", "Limit-Security: 8")]
    [InlineData("Limit: 64", "Limit: 63")]
    public void A_limit_may_be_repeated(string stated, string repeated) => Assert.Empty(
        Read($"## CPUs\n\n    {repeated}\n", ReadTogether.Statement("4.20", $"## CPUs\n\n    {stated}\n")).Places);

    /// <summary>A line without a qualifier is the default for every implementation.</summary>
    [Theory]
    [InlineData("Status: Experimental", "Status, x86: Supported")]
    [InlineData("Status, x86: Experimental", "Status, x86, shim: Supported")]
    [InlineData("Limit: 64", "Limit, x86: 65")]
    [InlineData("Limit: 64", "Limit: 65 for 64bit")]
    public void A_part_cannot_be_raised_above_the_whole(string stated, string raised) =>
        AssertContradiction(stated, raised);

    [Fact]
    public void Overlays_add_to_each_other()
    {
        var read = ReadTogether.Files(
            ReadTogether.Statement("4.20", ""),
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n", "a.md"),
            ReadTogether.Overlay("## CPUs\n\n    Limit-Security: 8\n", "b.md"));

        Assert.Empty(read.Places);
        Assert.Equal(new LimitModel(LimitUnit.Count, 64, 8), Assert.Single(LimitsOf(read.Set.Statements[0])).Limit);
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var read = ReadTogether.Files(
            ReadTogether.Overlay("## CPUs\n\n    Limit: 64\n"),
            ReadTogether.Statement("4.20", "## CPUs\n\n    Limit: 128\n"));

        Assert.Empty(read.Places);
        Assert.Equal(64, Assert.Single(LimitsOf(read.Set.Statements[0])).Limit.SupportedMax);
    }

    [Fact]
    public void A_defect_of_an_overlay_is_reported_in_the_overlay() =>
        Assert.Equal(
            ["limits.md(3,12): XEN1005 'many'"],
            Read("## CPUs\n\n    Limit: many\n", ReadTogether.Statement("4.20", "")).Places);

    [Fact]
    public void A_release_fragment_in_an_overlay_is_reported_and_ignored()
    {
        const string overlay = """
            # Release Support

                Xen-Version: 4.99
                Security-Support-Until: 2099-01-01

            # Feature Support

            ## CPUs

                Limit: 64
            """;
        var read = Read(overlay, ReadTogether.Statement("4.20", ""));

        Assert.Equal(["limits.md(3,5): XEN1015 'Xen-Version'"], read.Places);
        var statement = Assert.Single(read.Set.Statements);
        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Equal(new DateTime(2030, 3, 5), statement.Release.SecuritySupportUntil);
        Assert.Equal(
            "4.20",
            Assert.Single(EntriesOf(statement), entry => entry.Field == SupportField.XenVersion).Value);
        Assert.Single(LimitsOf(statement));
    }

    [Fact]
    public void A_definition_in_an_overlay_is_added()
    {
        var statement = ReadWithoutFindings(
            """
            # Format and definitions

            ## Preview

                Functional completeness: Yes
                Functional stability: Quirky
                Interface stability: Stable
                Security supported: No
            """,
            "");

        Assert.Equal(["Preview"], statement.Definitions.Select(definition => definition.Label));
    }

    /// <summary>Asserts that the line is reported at its value and does not change the statement.</summary>
    private static void AssertContradiction(string stated, string added)
    {
        var statement = ReadTogether.Statement("4.20", $"## CPUs\n\n    {stated}\n");
        var overlay = $"## Disks\n\n    Limit: 8\n\n## CPUs\n\n    Status, other: Not supported\n    {added}\n";
        var read = Read(overlay, statement);

        var value = added[(added.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        Assert.Equal([$"limits.md(8,{5 + added.Length - value.Length}): XEN1032 '{value}'"], read.Places);

        var allowed = Read(overlay.Replace($"    {added}\n", "", StringComparison.Ordinal), statement);
        Assert.Empty(allowed.Places);
        Assert.Equal(allowed.Set.Statements, read.Set.Statements);
    }

    private static ReadTogether Read(string overlay, params StatementSource[] statements) =>
        ReadTogether.Files([.. statements, ReadTogether.Overlay(overlay, OverlayPath)]);

    private static StatementModel ReadWithoutFindings(string overlay, string features)
    {
        var read = Read(overlay, ReadTogether.Statement("4.20", features));
        Assert.Empty(read.Places);
        return Assert.Single(read.Set.Statements);
    }

    private static IEnumerable<EntryModel> EntriesOf(StatementModel statement) =>
        statement.Sections.SelectMany(section => section.Entries);

    private static IEnumerable<EntryModel> StatusesOf(StatementModel statement, string key) =>
        EntriesOf(statement).Where(entry => entry.Key == key && entry.Field == SupportField.Status);

    private static (SupportStatus Status, SecuritySupport SecuritySupport) WeakestOf(
        SectionModel section, string key) => section.Entries
            .Where(entry => entry.Key == key && entry.Field == SupportField.Status)
            .Select(entry => (entry.Status, entry.SecuritySupport))
            .Aggregate((left, right) => (
                SupportStrength.Weaker(left.Status, right.Status),
                SupportStrength.Weaker(left.SecuritySupport, right.SecuritySupport)));

    private static List<SectionLimit> LimitsOf(StatementModel statement) =>
        [.. statement.Sections.SelectMany(section => section.Limits)];
}
