using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Checks;

/// <summary>Findings in headings, names, roots and releases, at the exact word; the rest is still read.</summary>
public class StructureTests
{
    [Theory]
    [InlineData("## A\n\n#### {|XEN1012:B|}\n\n    Status: Supported\n")]
    [InlineData("### {|XEN1012:A|}\n\n    Status: Supported\n")]
    public void A_skipped_level_is_reported_at_the_heading(string features) =>
        Assert.Single(StatementAssert.ReadsFeatures(features).Sections[^1].Entries);

    [Theory]
    [InlineData("## A\n\n### B\n\n    Status: Supported\n\n### {|XEN1013:B|}\n\n    Status, x: Supported\n")]
    [InlineData("## A\n\n### Bd\n\n    Status: Supported\n\n### {|XEN1014:BD|}\n\n    Status, x: Supported\n")]
    [InlineData("## A\n\n    Status: Supported\n\n## {|XEN1013:A|}\n\n    Status, x: Supported\n")]
    public void A_second_section_with_the_same_path_is_reported_at_its_heading(string features) =>
        Assert.Single(StatementAssert.ReadsFeatures(features).Sections[^1].Entries);

    [Fact]
    public void The_same_text_under_two_parents_is_allowed() => StatementAssert.ReadsFeatures(
        "## A\n\n### Memory\n\n    Status: Supported\n\n## B\n\n### Memory\n\n    Status: Supported\n");

    [Theory]
    [InlineData("## A B\n\n    Status: Supported\n\n## {|XEN1014:A-B|}\n\n    Status: Supported\n")]
    [InlineData("## A\n\n    Status, x y: Supported\n    Status, {|XEN1014:x-y|}: Supported\n")]
    [InlineData("## A\n\n    Status, q,  x y: Supported\n    Status, q,  {|XEN1014:x-y|}: Supported\n")]
    [InlineData("## A\n\n    Status, B: Support scope restricted\n\n### {|XEN1014:B|}\n\n    Status: Supported\n")]
    [InlineData("## {|XEN1014:???|}\n\n    Status: Supported\n")]
    public void Names_that_become_one_identifier_are_reported_at_the_second(string features) =>
        Assert.NotEmpty(StatementAssert.ReadsFeatures(features).Sections[^1].Entries);

    [Theory]
    [InlineData("## A\n\n    Status: Supported, {|XEN1018:with caveats|}\n")]
    [InlineData("## A\n\nBefore.\n\n    Status: Supported, {|XEN1018:with caveats|}\n")]
    [InlineData("## A\n\n    Status: {|XEN1003:{|XEN1018:with caveats|}|}\n")]
    [InlineData("## A\n\n    Status: Supported, with caveats\n\nAfter.\n")]
    public void Announced_caveats_must_follow_the_fragment(string features) =>
        StatementAssert.ReadsFeatures(features);

    [Theory]
    [InlineData("Status: Supported")]
    [InlineData("Status: supported (by Xen)")]
    [InlineData("Status: {|XEN1024:Experimental|}")]
    [InlineData(
        "Status: {|XEN1024:Experimental|}\n    Status, x: Experimental\n    Status, y: experimental, with limited support"
    )]
    [InlineData("Status: {|XEN1024:Deprecated|}, {|XEN1004:with luck|}")]
    [InlineData("Status: {|XEN1024:Tech Preview|}\n    Status, x: Tech  Preview\n    Status, y: tech\u00a0preview")]
    [InlineData("Status: {|XEN1003:Expermental|}")]
    [InlineData("Status: Supported up to 4")]
    public void A_label_that_is_not_among_the_definitions_is_reported_once(string fields) =>
        StatementAssert.ReadsFeatures($"## A\n\n    {fields}\n" + StatementAssert.Definition);

    [Theory]
    [InlineData("## A\n\n### {|XEN1021:B|}\n\nProse.\n")]
    [InlineData("## A\n\n### B\n\nProse.\n\n#### C\n\n    Status: Supported\n")]
    [InlineData("## A\n\nProse.\n")]
    [InlineData("## A\n\n### {|XEN1021:B|}\n")]
    [InlineData("## A\n\n### B\n\n    Status: Supported\n\n#### {|XEN1021:C|}\n\n### D\n\n    Status: Supported\n")]
    public void Prose_without_a_status_is_reported_below_the_groups(string features) =>
        StatementAssert.ReadsFeatures(features);

    [Theory]
    [InlineData("## A\n\n    Status: Support scope restricted\n\n### B\n\n    Status: Supported\n")]
    [InlineData("## A\n\n### {|XEN1021:B|}\n\n    Status: Support scope restricted\n\n### C\n\n    Status: Supported\n")]
    public void The_status_of_a_group_without_features_is_reported(string features) =>
        StatementAssert.ReadsFeatures(features);

    [Theory]
    [InlineData("# {|XEN1027:Physical CPUs|}\n\n    Status: Supported\n\n### Memory\n\n    Status: Supported\n")]
    [InlineData("## A\n\n    Status: Supported\n\n# {|XEN1027:Guest Type|}\n\n### PV\n\n    Status: Supported\n")]
    public void A_heading_of_the_first_level_that_is_no_root_is_reported(string features) =>
        StatementAssert.ReadsFeatures(features);

    [Theory]
    [InlineData("# {|XEN1027:Feature Support (4.21)|}\n")]
    [InlineData("# {|XEN1027:Features|}\n")]
    [InlineData("# Feature Support\n\n# {|XEN1027:Feature Support|}\n")]
    [InlineData("# {|XEN1027:Feature Suport|}\n")]
    [InlineData("# Feature Support\n\n# {|XEN1027:Release Support|}\n")]
    public void A_missing_or_repeated_root_is_reported(string roots) =>
        StatementAssert.Reads(StatementAssert.Preamble.Replace("# Feature Support\n", "") + roots);

    [Theory]
    [InlineData("# {|XEN1027:Format and definition|}\n")]
    [InlineData("# {|XEN1027:format and definitions|}\n")]
    [InlineData("## {|XEN1027:Format and definitions|}\n")]
    public void A_misspelt_root_is_reported_even_if_it_is_optional(string root) =>
        StatementAssert.ReadsFeatures("## A\n\n    Status: Supported\n\n" + root);

    [Fact]
    public void The_title_as_a_section_is_reported_at_the_heading() =>
        StatementAssert.Reads("# {|XEN1029:Support statement|}\n\n" + StatementAssert.Preamble);

    [Theory]
    [InlineData("4.20", "https://wiki.xenproject.org/wiki/Xen_Project_4.20_Release_Notes")]
    [InlineData("4.20", "{|XEN1017:https://wiki.xenproject.org/wiki/Xen_Project_4.19_Release_Notes|}")]
    [InlineData("4.20", "https://example.org/Xen_4.19")]
    public void Release_notes_of_another_version_are_reported(string version, string link) =>
        StatementAssert.Reads(StatementAssert.PreambleOf(version).Replace(
            "\n\n# Feature Support", $"\n    Release-Notes: {link}\n\n# Feature Support", StringComparison.Ordinal));

    [Fact]
    public void A_version_without_a_number_is_reported() =>
        StatementAssert.Reads(
            StatementAssert.PreambleOf("unstable").Replace("Version: unstable", "Version: {|XEN1030:unstable|}"));

    [Theory]
    [InlineData("Initial-Release: 2025-03-05", "Initial-Release: {|XEN1017:n/a|}")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: {|XEN1017:TBD|}")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: {|XEN1017:2024-03-05|}")]
    [InlineData("Supported-Until: 2028-03-05", "Supported-Until: {|XEN1017:2025-03-05|}")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: {|XEN1017:2130-03-05|}")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: 2028-03-06")]
    [InlineData("Security-Support-Until: 2030-03-05", "Security-Support-Until: {|XEN1017:2027-03-05|}")]
    public void Release_fields_are_compared_with_each_other(string field, string markup) =>
        StatementAssert.Reads(StatementAssert.Preamble.Replace("    " + field, "    " + markup));
}
