using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

public class ReleaseBuilderTests
{
    private const string Fragment = """
            Xen-Version: 4.20
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05
        """;

    [Fact]
    public void A_release_is_its_version_its_three_dates_and_its_notes()
    {
        var statement = StatementAssert.Reads(
            Statement(Fragment + "\n\nRelease Notes\n: <a href=\"https://example.org/4.20\">RN</a>\n"));

        Assert.Equal(
            new ReleaseModel(
                "4.20",
                new DateTime(2025, 3, 5),
                new DateTime(2028, 3, 5),
                new DateTime(2030, 3, 5),
                IsUnreleased: false,
                "https://example.org/4.20"),
            statement.Release);
    }

    [Fact]
    public void Each_field_is_an_entry_without_a_status()
    {
        var section = StatementAssert.Reads(Statement(Fragment)).Sections.First();

        Assert.False(section.IsFeature);
        Assert.Equal(
            [
                ("release-support--xen-version", "Xen-Version", "4.20"),
                ("release-support--initial-release", "Initial-Release", "2025-03-05"),
                ("release-support--supported-until", "Supported-Until", "2028-03-05"),
                ("release-support--security-support-until", "Security-Support-Until", "2030-03-05"),
            ],
            section.Entries.Select(entry => (entry.Key, entry.Field, entry.Value)));
        Assert.All(section.Entries, entry => Assert.Equal(SupportStatus.Unknown, entry.Status));
        Assert.All(section.Entries, entry => Assert.Equal(SecuritySupport.Unknown, entry.SecuritySupport));
    }

    [Theory]
    [InlineData("4.20", 4, 20, ReleaseStage.Released)]
    [InlineData("4.22-rc", 4, 22, ReleaseStage.Candidate)]
    [InlineData("4.23-unstable", 4, 23, ReleaseStage.Development)]
    [InlineData("5.0", 5, 0, ReleaseStage.Released)]
    public void A_version_has_a_number_and_a_stage(string text, int major, int minor, ReleaseStage stage)
    {
        var release = Read(Fragment.Replace("4.20", text, StringComparison.Ordinal));

        Assert.Equal(text, release.VersionText);
        Assert.Equal(new XenVersion(major, minor, stage), release.Version);
    }

    [Fact]
    public void A_version_may_be_unstable_without_a_number()
    {
        var release = Read(Fragment.Replace("4.20", "unstable", StringComparison.Ordinal));

        Assert.Equal("unstable", release.VersionText);
        Assert.Null(release.Version);
    }

    [Theory]
    [InlineData("4.20", "https://xenbits.xen.org/docs/4.20-testing/SUPPORT.html", "V4_20")]
    [InlineData("4.20-rc", "https://xenbits.xen.org/docs/4.20-testing/SUPPORT.html", "V4_20")]
    [InlineData("4.20-unstable", "https://xenbits.xen.org/docs/unstable/SUPPORT.html", "V4_20")]
    [InlineData("unstable", "https://xenbits.xen.org/docs/unstable/SUPPORT.html", "VUnstable")]
    public void A_version_determines_its_web_page_and_its_class(string text, string page, string className)
    {
        var release = Read(Fragment.Replace("4.20", text, StringComparison.Ordinal));

        Assert.Equal((page, className), (release.PageUrl, release.ClassName));
    }

    [Fact]
    public void Unknown_dates_are_null()
    {
        var release = StatementAssert.Reads(Statement("""
                Xen-Version: 4.23-unstable
                Initial-Release: n/a
                Supported-Until: TBD
                Security-Support-Until: Unreleased - not yet security-supported
            """)).Release;

        Assert.Null(release.InitialRelease);
        Assert.Null(release.SupportedUntil);
        Assert.Null(release.SecuritySupportUntil);
    }

    [Theory]
    [InlineData("2030-03-05", 2030, false)]
    [InlineData("TBD", null, false)]
    [InlineData("Unreleased - not yet security-supported", null, true)]
    public void The_three_forms_of_the_security_date_mean_three_things(string value, int? year, bool isUnreleased)
    {
        var release = Read(Fragment.Replace("2030-03-05", value, StringComparison.Ordinal));

        Assert.Equal((year, isUnreleased), (release.SecuritySupportUntil?.Year, release.IsUnreleased));
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("Supported")]
    [InlineData("2030-13-05")]
    [InlineData("")]
    public void A_security_date_that_is_not_understood_gives_no_security_support(string value)
    {
        var release = Read(Fragment.Replace("2030-03-05", value, StringComparison.Ordinal));

        Assert.True(release.IsUnreleased);
    }

    [Theory]
    [InlineData("4.20.1")]
    [InlineData("4")]
    [InlineData("4.20-beta")]
    [InlineData("Xen 4.20")]
    [InlineData("4. 20")]
    [InlineData("-4.20")]
    [InlineData("4.99999999999")]
    public void A_malformed_version_is_reported_and_counts_as_unreleased(string version)
    {
        var statement = Statement(Fragment.Replace("4.20", $"{{|XEN1016:{version}|}}", StringComparison.Ordinal));

        Assert.Equal(
            new ReleaseModel(version, null, null, null, IsUnreleased: true, null),
            StatementAssert.Reads(statement).Release);
    }

    [Theory]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: {|XEN1016:TBD|}")]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: {|XEN1016:2025-3-5|}")]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: {|XEN1016:05.03.2025|}")]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: {|XEN1016:2025-03-05 12:00|}")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: {|XEN1016:n/a|}")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: {|XEN1016:2028-02-30|}")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: {|XEN1016:n/a|}")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: {|XEN1016:Unreleased|}")]
    public void A_value_in_an_unknown_form_is_reported_and_not_guessed(string good, string bad)
    {
        var release = StatementAssert.Reads(Statement(Fragment.Replace(good, bad, StringComparison.Ordinal))).Release;

        object?[] dates = [release.InitialRelease, release.SupportedUntil, release.SecuritySupportUntil];
        Assert.Single(dates.Append(release.Version), value => value is null);
    }

    [Theory]
    [InlineData("Xen-Version: 4.20", "Initial-Release")]
    [InlineData("Initial-Release: 2025-03-05", "Xen-Version")]
    [InlineData("Supported-Until: 2028-03-05", "Xen-Version")]
    [InlineData("Security-Support-Until: 2030-03-05", "Xen-Version")]
    public void A_missing_field_is_reported_at_the_first_one(string line, string first) =>
        StatementAssert.Reads(Statement(Fragment
            .Replace("    " + line, "", StringComparison.Ordinal)
            .Replace(first, $"{{|XEN1016:{first}|}}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\n\nRelease Notes\n: <a href=\"https://example.org/4.20\">RN</a>")]
    [InlineData("\n\nRelease Notes\n: <A HREF=\"http://example.org/4.20\">RN</A>")]
    [InlineData("\n    Release-Notes: <a href=\"https://example.org/4.20\">RN</a>")]
    [InlineData("\n    Release-Notes: <a class=\"x\" href=\"https://example.org/4.20\">RN</a>")]
    public void The_release_notes_are_the_address_of_a_link(string link) =>
        Assert.EndsWith("example.org/4.20", StatementAssert.Reads(Statement(Fragment + link)).Release.NotesUrl);

    [Theory]
    [InlineData("\n\nRelease Notes\n: <a href=\"https://example.org/Xen_Project_X.YY_Release_Notes\">RN</a>")]
    [InlineData("\n    Release-Notes: <a href=\"https://example.org/Xen_Project_X.YY_Release_Notes\">RN</a>")]
    public void An_address_with_a_placeholder_is_dropped(string link) => Assert.Null(Read(Fragment + link).NotesUrl);

    [Theory]
    [InlineData("<a href=\"https://example.org/4.20\">RN</a>")]
    [InlineData("<A HREF='https://example.org/4.20'>RN</A>")]
    [InlineData("<a href=https://example.org/4.20>RN</a>")]
    [InlineData("[RN](https://example.org/4.20)")]
    [InlineData("<https://example.org/4.20>")]
    [InlineData("https://example.org/4.20")]
    public void A_link_may_be_written_in_HTML_in_Markdown_or_alone(string link)
    {
        Assert.Equal("https://example.org/4.20", Read($"{Fragment}\n    Release-Notes: {link}").NotesUrl);
        Assert.Equal("https://example.org/4.20", Read($"{Fragment}\n\nRelease Notes\n: {link}").NotesUrl);
    }

    [Theory]
    [InlineData("\n    Release-Notes: {|XEN1016:[RN](https://example.org/4.20|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:[RN][1]|}")]
    [InlineData("\n\nRelease Notes\n: {|XEN1016:<a href=\"https://example.org/\n4.20\">RN</a>|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:<a href=\"\">RN</a>|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:<a href=\"notes.html\">RN</a>|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:<a href=\"javascript:alert(1)\">RN</a>|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:<a href=\"https://example.org/|}")]
    [InlineData("\n    Release-Notes: {|XEN1016:<a>RN</a>|}")]
    [InlineData("\n\nRelease Notes\n: {|XEN1016:to be written|}")]
    public void Anything_but_a_link_to_a_web_page_is_reported(string link) =>
        Assert.Null(StatementAssert.Reads(Statement(Fragment + link)).Release.NotesUrl);

    [Fact]
    public void A_fragment_below_the_heading_of_the_features_is_reported()
    {
        var features = "# Feature Support\n";
        var statement = Statement(Fragment).Replace(features, "", StringComparison.Ordinal);
        var markup = statement.Replace("Xen-Version", "{|XEN1015:Xen-Version|}", StringComparison.Ordinal);

        var moved = "# Release Support\n\n" + features + markup[markup.IndexOf('\n')..];

        Assert.NotNull(StatementAssert.Reads(moved).Release.Version);
    }

    [Fact]
    public void A_fragment_below_another_heading_of_the_release_is_reported()
    {
        var text = StatementAssert.Preamble
            .Replace("# Release Support\n", "# Release Support\n\n## Dates\n", StringComparison.Ordinal)
            .Replace("Xen-Version", "{|XEN1015:Xen-Version|}", StringComparison.Ordinal);

        Assert.NotNull(StatementAssert.Reads(text).Release.SecuritySupportUntil);
    }

    [Theory]
    [InlineData("# {|XEN1015:Release Support|}\n\n# Feature Support\n")]
    [InlineData("# {|XEN1015:Release Support|}\n\nText.\n\n# Feature Support\n\n## A\n\n    Status: Supported\n")]
    [InlineData("# {|XEN1015:Release Support|}\n\n## Below\n\nText.\n\n# Feature Support\n")]
    public void A_release_section_without_a_fragment_is_reported_at_its_heading(string statement)
    {
        var release = StatementAssert.Reads(statement).Release;

        Assert.Equal(("", null, true), (release.VersionText, release.Version, release.IsUnreleased));
    }

    [Fact]
    public void A_file_without_a_release_fragment_is_reported_at_its_start()
    {
        const string statement = "# Feature Support\n\n## A\n\n    Status: Supported\n";
        var file = new StatementSource("SUPPORT.md", statement);
        var reading = StatementReader.Read(file, TestContext.Current.CancellationToken);

        var finding = Assert.Single(reading.Findings, found => found.Rule == Rules.ReleaseFragmentCount);
        Assert.Equal(0, finding.Range.Start);
        Assert.True(reading.Statement!.Release.IsUnreleased);
    }

    [Theory]
    [InlineData("## Below\n\n    {|XEN1015:Xen-Version|}: 4.21\n    Initial-Release: 2025-01-19\n")]
    [InlineData("## Below\n\n    Status: Supported\n    {|XEN1015:Supported-Until|}: 2029-01-01\n")]
    public void A_second_release_fragment_is_reported_and_adds_nothing(string section)
    {
        var release = StatementAssert.Reads(Statement(Fragment + "\n") + section).Release;

        Assert.Equal(
            ("4.20", new DateTime(2025, 3, 5), new DateTime(2028, 3, 5)),
            (release.VersionText, release.InitialRelease, release.SupportedUntil));
    }

    [Theory]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: 2026-03-05")]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: n/a")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: 2027-03-05")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: TBD")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: 2029-03-05")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: TBD")]
    [InlineData(
        "Security-Support-Until: 2030-03-05",
        "Security-Support-Until: Unreleased - not yet security-supported")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: 2030")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until, x86: 2030-03-05")]
    [InlineData("Xen-Version: 4.20", "Xen-Version: 4.19")]
    [InlineData("Xen-Version: 4.20", "Xen-Version: 4.21-unstable")]
    public void Of_a_field_stated_twice_the_weaker_value_counts_in_either_order(string stated, string weaker)
    {
        var expected = Read(Fragment.Replace(stated, weaker, StringComparison.Ordinal));

        Assert.NotEqual(Read(Fragment), expected);
        Assert.Equal(expected, Read(Fragment.Replace(stated, $"{stated}\n    {weaker}", StringComparison.Ordinal)));
        Assert.Equal(expected, Read(Fragment.Replace(stated, $"{weaker}\n    {stated}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Initial-Release")]
    [InlineData("Supported-Until")]
    [InlineData("Security-Support-Until")]
    public void A_release_field_has_no_qualifier(string field)
    {
        var fragment = Fragment.Replace(field + ":", field + ", {|XEN1016:x86|}:", StringComparison.Ordinal);
        var release = StatementAssert.Reads(Statement(fragment)).Release;

        Assert.Equal(field == "Security-Support-Until", release.IsUnreleased);
        object?[] dates = [release.InitialRelease, release.SupportedUntil, release.SecuritySupportUntil];
        Assert.Single(dates, date => date is null);
    }

    [Theory]
    [InlineData("4.20-unstable")]
    [InlineData("4.20-rc")]
    public void A_version_that_is_not_released_has_no_dates(string version)
    {
        var release = StatementAssert.Reads(Statement($$"""
                Xen-Version: {{version}}
                Initial-Release: {|XEN1017:2025-03-05|}
                Supported-Until: {|XEN1017:2028-03-05|}
                Security-Support-Until: {|XEN1017:2030-03-05|}
            """)).Release;

        Assert.Equal(new ReleaseModel(version, null, null, null, IsUnreleased: true, null), release);
    }

    [Fact]
    public void A_version_that_is_not_released_has_no_open_end_of_security_support()
    {
        var release = StatementAssert.Reads(Statement("""
                Xen-Version: 4.23-unstable
                Initial-Release: n/a
                Supported-Until: TBD
                Security-Support-Until: {|XEN1017:TBD|}
            """)).Release;

        Assert.True(release.IsUnreleased);
    }

    [Fact]
    public void An_unknown_field_is_reported_and_the_others_are_read()
    {
        var release = StatementAssert.Reads(Statement(Fragment + "\n    {|XEN1001:Xen-Name|}: x\n")).Release;

        Assert.Equal(("4.20", new DateTime(2030, 3, 5)), (release.VersionText, release.SecuritySupportUntil));
    }

    private static string Statement(string release) => "# Release Support\n\n" + release + "\n\n# Feature Support\n\n";

    private static ReleaseModel Read(string release)
    {
        var text = new StatementSource("SUPPORT.md", Statement(release));
        return StatementReader.Read(text, TestContext.Current.CancellationToken).Statement!.Release;
    }
}
