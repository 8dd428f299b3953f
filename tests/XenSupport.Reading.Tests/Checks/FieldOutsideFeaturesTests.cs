using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Checks;

public class FieldOutsideFeaturesTests
{
    [Theory]
    [InlineData("## Devices\n\n### Disk\n\n    {|XEN1042:Status|}: Supported\n    {|XEN1042:Limit|}: 4\n")]
    [InlineData("## Devices\n\n### Disk\n\n   {|XEN1008:{|XEN1042:Status|}|}: Supported\n")]
    public void A_feature_behind_the_definitions_is_read_and_reported(string appended)
    {
        var statement = StatementAssert.ReadsFeatures(
            "## A\n\n    Status: Supported\n" + StatementAssert.Definition + appended);
        var section = statement.Sections.Last();

        Assert.Equal(("Devices/Disk", true), (string.Join('/', section.Path), section.IsFeature));
        Assert.Equal(("disk", SupportStatus.Supported), (section.Entries.First().Key, section.Entries.First().Status));
    }

    [Theory]
    [InlineData("\n    {|XEN1042:Status|}: Supported\n")]
    [InlineData("\n{|XEN1008:{|XEN1042:Status|}|}: Supported\n")]
    [InlineData("\n{|XEN1008:{|XEN1042:Limit|}|}: 4\n")]
    [InlineData("\nProse.\n\n    {|XEN1042:Status|}, x86: Supported\n")]
    public void A_line_below_the_last_heading_of_the_definitions_makes_no_feature(string appended)
    {
        var statement = StatementAssert.ReadsFeatures(
            "## A\n\n    Status: Supported\n" + StatementAssert.Definition
            + "\n### External security support\n\nProse.\n" + appended);

        Assert.Equal(["A"], statement.Sections.Where(section => section.IsFeature).Select(section => section.Path[0]));
    }

    [Fact]
    public void So_is_one_below_the_release()
    {
        var text = StatementAssert.Preamble.Replace(
            "# Feature Support", "## Y\n\n    {|XEN1042:Status|}: Supported\n\n# Feature Support");
        var section = StatementAssert.Reads(text).Sections.Single(section => section.Anchor == "y");

        Assert.True(section.IsFeature);
    }

    [Fact]
    public void A_missing_root_is_reported_once_and_not_at_each_feature() => StatementAssert.Reads(
        StatementAssert.Preamble.Replace("# Feature Support", "")
        + "## {|XEN1027:A|}\n\n    Status: Supported\n\n## B\n\n    Status: Supported\n    Status, x86: Supported\n");

    [Theory]
    [InlineData("    Security-Support-Until: 2030-03-05\n", "    {|XEN1042:Status|}: Supported\n")]
    public void A_root_itself_is_not_a_feature(string before, string line)
    {
        var statement = StatementAssert.Reads(StatementAssert.Preamble.Replace(before, before + line));

        Assert.DoesNotContain(
            statement.Sections.SelectMany(section => section.Entries),
            entry => entry.Status != SupportStatus.Unknown);
    }

    [Theory]
    [InlineData("Prose about Status: what it means.\n")]
    [InlineData("Status: a word of prose.\n")]
    public void Prose_among_the_definitions_may_name_a_field(string prose) =>
        StatementAssert.ReadsFeatures(StatementAssert.Definition + prose);
}
