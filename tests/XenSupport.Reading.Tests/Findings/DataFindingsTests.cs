using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Findings;

/// <summary>Each finding in a statement's data: its position, its message, and that the rest is still read.</summary>
public class DataFindingsTests
{
    private const string FieldNames = "'Status', 'Supported', 'Limit', 'Limit-Security' or 'Restrictions'";

    private const string Labels = "'Supported', 'Experimental', 'Tech Preview', 'Deprecated', 'Not supported', "
        + "'Not functional', 'Not implemented', 'Support scope restricted' or 'No security support'";

    private const string Indentation = "indented by more than four spaces, as if it continued the line above";

    private const string Prose = "Markdown reads it as prose; indent it by four spaces, after an empty line";

    private const string Modifiers = "'not security supported', 'security support external', 'with caveats', "
        + "'with limited support', 'security supported only when run de-privileged' or 'not recommended'";

    /// <summary>Defects of a line within a fragment, and their messages.</summary>
    public static TheoryData<string, string> LineDefects { get; } = new()
    {
        { "    {|XEN1001:States|}, Windows: Supported", "Unknown field name 'States': did you mean 'Status'?" },
        { "    {|XEN1001:Colour|}: Supported", $"Unknown field name 'Colour': expected {FieldNames}" },
        {
            "    {|XEN1002:Status|} Supported",
            "Malformed field line: there is no colon after 'Status'; expected 'Status: value'"
        },
        { "    {|XEN1002:Status|}:", "Malformed field line: there is no value after 'Status:'" },
        {
            "    Status, x{|XEN1002::|}Supported",
            "Malformed field line: there is no space after the colon; expected 'Status, x: Supported'"
        },
        { "    {|XEN1002:status|}: Supported", "Malformed field line: 'status' must be written 'Status'" },
        { "    {|XEN1002:Limit-security|}: 512", "Malformed field line: 'Limit-security' must be written 'Limit-Security'" },
        {
            "    {|XEN1002:Status|}, : Supported",
            "Malformed field line: there is no qualifier between the comma and the colon after 'Status'"
        },
        { "    {|XEN1002::|} Supported", "Malformed field line: there is no field name before the colon" },
        { "    Status: {|XEN1003:Expermental|}", "Unknown status 'Expermental': did you mean 'Experimental'?" },
        { "    Status: {|XEN1003:???|}", $"Unknown status '???': expected {Labels}" },
        { "    Status, a: {|XEN1003:b: V|}", $"Unknown status 'b: V': expected {Labels}" },
        {
            "    Status: {|XEN1003:Suported|} (a), not security supported.",
            "Unknown status 'Suported': did you mean 'Supported'?"
        },
        {
            "    Status: Supported, {|XEN1004:with caveat|}.",
            "Unknown status modifier 'with caveat': did you mean 'with caveats'?"
        },
        {
            "    Status: Supported (a), {|XEN1004:sometimes|}",
            $"Unknown status modifier 'sometimes': expected {Modifiers}"
        },
        {
            "    Status, x: Supported\n    {|XEN1007:Status, x|}: Experimental",
            "'Status, x' is stated twice in section 'Feature'; both lines are kept, and the weaker one counts"
        },
        {
            "    Status: Supported\n    {|XEN1007:Status|}: Supported",
            "'Status' is stated twice in section 'Feature'; both lines are kept, and the weaker one counts"
        },
        {
            "    Status: Tech\n      {|XEN1009:Preview|}",
            "The value of 'Status' continues on a second line and was joined; write it on one line, because Xen's own tool "
            + "fails on two"
        },
        {
            "     {|XEN1031:Status: Supported|}",
            $"The line is {Indentation}, but is read as a line of its own; indent it by four spaces"
        },
    };

    /// <summary>Defects that are a block of their own, and their messages.</summary>
    public static TheoryData<string, string> BlockDefects { get; } = new()
    {
        {
            "   {|XEN1008:Status|}, x: Supported",
            $"'Status' looks like a field line, but {Prose}"
        },
        {
            "Text.\n    {|XEN1008:Status|}: Supported",
            $"'Status' looks like a field line, but {Prose}"
        },
        {
            "    {|XEN1010:GICD_ICENABLER\n    GICD_ISENABLER|}",
            "No line of the code block has the form 'Name: value', so it is not a fragment; write it as a list, "
            + "because Xen's own tool fails on it"
        },
    };

    [Theory]
    [MemberData(nameof(LineDefects))]
    public void The_message_says_what_was_expected_and_the_other_lines_are_read(string defect, string message)
    {
        var reading = StatementAssert.ReadsWithFindings(
            Surround($"    Status, before: Supported\n{defect}\n    Status, behind: Deprecated"));

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
        AssertOtherSectionsAreRead(reading.Statement!);
        var entries = reading.Statement!.Sections.Single(section => section.Anchor == "feature").Entries;
        Assert.Equal(("feature--before", SupportStatus.Supported), Describe(entries[0]));
        Assert.Equal(("feature--behind", SupportStatus.Deprecated), Describe(entries[entries.Count - 1]));
    }

    [Theory]
    [MemberData(nameof(BlockDefects))]
    public void The_message_says_what_was_expected_and_the_other_sections_are_read(string defect, string message)
    {
        var reading = StatementAssert.ReadsWithFindings(Surround(defect));

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
        AssertOtherSectionsAreRead(reading.Statement!);
    }

    [Theory]
    [InlineData(
        "    {|XEN1011:Status: Supported|}\n\n" + StatementAssert.Preamble,
        "A fragment before the first heading belongs to no feature; put it below the heading of its feature")]
    [InlineData(
        "# {|XEN1015:Release Support|}\n\n# Feature Support\n",
        "Release fragment: the file has none; expected a section 'Release Support' with 'Xen-Version' "
        + "and the dates")]
    [InlineData(
        StatementAssert.Preamble + "## A\n\n    {|XEN1015:Supported-Until|}: 2040-01-01\n",
        "Release fragment: the file has a second one, with 'Supported-Until', besides the one in section "
        + "'Release Support'; of two values the weaker counts")]
    public void A_defect_of_the_whole_file_says_what_was_expected(string statement, string message)
    {
        var reading = StatementAssert.ReadsWithFindings(statement);

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
    }

    [Theory]
    [InlineData(
        "Xen-Version: 4.20",
        "Xen-Version: {|XEN1016:4.20.1|}",
        "Malformed Xen-Version '4.20.1': expected a version such as 4.20, 4.21-rc or 4.23-unstable")]
    [InlineData(
        "Supported-Until: 2028-03-05",
        "Supported-Until: {|XEN1016:never|}",
        "Malformed Supported-Until 'never': expected a date such as 2025-03-05, or 'TBD'")]
    [InlineData(
        "Security-Support-Until: 2030-03-05",
        "Security-Support-Until: {|XEN1016:never|}",
        "Malformed Security-Support-Until 'never': expected a date such as 2025-03-05, or 'TBD' or "
        + "'Unreleased - not yet security-supported'")]
    [InlineData(
        "    Xen-Version: 4.20\n    Initial-Release: 2025-03-05",
        "    {|XEN1016:Xen-Version|}: 4.20",
        "Malformed Initial-Release: the field is missing")]
    [InlineData(
        "Security-Support-Until: 2030-03-05",
        "Security-Support-Until: 2030-03-05\n    Release-Notes: {|XEN1016:RN|}",
        "Malformed Release-Notes 'RN': expected a link such as <a href=\"https://…\">RN</a>")]
    [InlineData(
        "Xen-Version: 4.20",
        "Xen-Version: 4.20\n    {|XEN1001:Colour|}: x",
        "Unknown field name 'Colour': expected 'Xen-Version', 'Initial-Release', 'Supported-Until', "
        + "'Security-Support-Until' or 'Release-Notes'")]
    public void A_defect_of_the_release_says_what_was_expected_and_the_features_are_read(
        string good, string bad, string message)
    {
        var reading = StatementAssert.ReadsWithFindings(
            StatementAssert.Preamble.Replace(good, bad, StringComparison.Ordinal) + "## A\n\n    Status: Supported\n");

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
        var entry = Assert.Single(reading.Statement!.Sections.Last().Entries);
        Assert.Equal(("a", SupportStatus.Supported), Describe(entry));
    }

    [Theory]
    [InlineData(
        "4.13",
        "## Memory Sharing\n\n    Status, x86 HVM: {|XEN1034:Expermental|}\n",
        "Known defect in the statement of Xen 4.13 (XEN1003): 'Expermental' is read as 'Experimental'")]
    [InlineData(
        "4.16",
        "## PV display (frontend)\n\n    Status, Linux: Supported\n"
        + "    {|XEN1034:Status, Linux|}: Experimental (in \"backend allocation\" mode)\n",
        "Known defect in the statement of Xen 4.16 (XEN1007): the status is stated twice; both lines are kept, and the "
        + "weaker one counts")]
    [InlineData(
        "4.21",
        "## ARM: Guest PSCI support\n\n   {|XEN1034:Status|}, Mandatory: Supported\n",
        "Known defect in the statement of Xen 4.21 (XEN1008): the line is indented by three spaces and is read as part "
        + "of a fragment")]
    public void A_known_defect_says_how_it_is_read(string version, string features, string message)
    {
        var reading = StatementAssert.ReadsWithFindings(
            StatementAssert.Preamble.Replace("4.20", version, StringComparison.Ordinal) + features);

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
    }

    [Fact]
    public void Two_qualifiers_that_share_a_key_are_not_one_field_stated_twice()
    {
        var statement = StatementAssert.ReadsFeatures(
            "## A\n\n    Status, a/b: Supported\n    Status, ab: Experimental\n");

        Assert.Equal(
            [("a--ab", SupportStatus.Supported), ("a--ab", SupportStatus.Experimental)],
            statement.Sections.Last().Entries.Select(Describe));
    }

    [Fact]
    public void Different_fields_of_one_qualifier_are_not_a_repetition() => StatementAssert.ReadsFeatures(
        "## A\n\n    Status, x: Supported\n    Supported, x: ELF\n    Status: Supported\n");

    [Fact]
    public void The_same_field_in_two_sections_is_not_a_repetition() =>
        StatementAssert.ReadsFeatures("## A\n\n    Status, x: Supported\n\n## B\n\n    Status, x: Supported\n");

    [Fact]
    public void All_defects_of_a_file_are_reported_in_its_order()
    {
        var reading = StatementAssert.ReadsWithFindings(StatementAssert.Preamble + """
            ## A

                Status: {|XEN1003:Suported|}
                {|XEN1001:States|}: Supported
                {|XEN1007:Status|}: Supported, {|XEN1004:sometimes|}

            ## B

               {|XEN1008:Status|}: {|XEN1003:???|}

            """);

        Assert.Equal(
            reading.Findings.Select(finding => finding.Range.Start).Order(),
            reading.Findings.Select(finding => finding.Range.Start));
    }

    private static string Surround(string defect) => StatementAssert.Preamble + $"""
        ## First

            Status: Supported

        ## Feature

        {defect}

        ## Last

        Text.

            Status: Deprecated
            Status, x: Experimental

        """;

    private static void AssertOtherSectionsAreRead(StatementModel statement)
    {
        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Equal(
            [
                ("first", SupportStatus.Supported),
                ("last", SupportStatus.Deprecated),
                ("last--x", SupportStatus.Experimental),
            ],
            statement.Sections.Where(section => section.IsFeature && section.Anchor != "feature")
                .SelectMany(section => section.Entries)
                .Select(Describe));
    }

    private static (string Key, SupportStatus Status) Describe(EntryModel entry) => (entry.Key, entry.Status);
}
