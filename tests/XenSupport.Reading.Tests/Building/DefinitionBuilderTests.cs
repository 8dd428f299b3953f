using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

public class DefinitionBuilderTests
{
    private static readonly DefinitionModel TechPreview =
        new("Tech Preview", "Yes", "Quirky", "Provisionally stable", "No");

    [Theory]
    [InlineData("xen-4.10")]
    [InlineData("xen-4.15")]
    [InlineData("xen-4.21")]
    public void A_release_defines_four_labels_though_two_stand_a_level_too_deep(string name)
    {
        var reading = Read(Corpus.ReadStatement(name));

        Assert.Equal(
            [
                new DefinitionModel("Experimental", "No", "Here be dragons", "Not stable", "No"),
                TechPreview,
                new DefinitionModel("Supported", "Yes", "Normal", "Yes", "Yes"),
                new DefinitionModel("Deprecated", "Yes", "Quirky", "No (as in, may disappear the next release)", "Yes"),
            ],
            reading.Statement!.Definitions);
        Assert.Equal(2, reading.Findings.Count(diagnostic => diagnostic.Rule.Id == "XEN1026"));
    }

    [Fact]
    public void A_definition_is_recognized_by_its_heading_at_any_level() =>
        Assert.Equal(
            [TechPreview, TechPreview with { Label = "Supported" }],
            ReadDefinitions("""
                ## Tech Preview

                    Functional completeness: Yes
                    Functional stability: Quirky
                    Interface stability: Provisionally stable
                    Security supported: No

                ### Supported

                    Functional completeness: Yes
                    Functional stability: Quirky
                    Interface stability: Provisionally stable
                    Security supported: No
                """));

    [Fact]
    public void Values_are_recognized_in_any_case_and_kept_as_written() =>
        Assert.Equal(
            [new DefinitionModel("Preview", "yes", "QUIRKY", "provisionally  stable", "no")],
            ReadDefinitions("""
                ## Preview

                    Security supported: no
                    Interface stability: provisionally  stable
                    Functional stability: QUIRKY
                    Functional completeness: yes
                """));

    [Theory]
    [InlineData("{|XEN1026:Perhaps|}", "Quirky", "Stable", "No")]
    [InlineData("Yes", "{|XEN1026:Unknown|}", "Stable", "No")]
    [InlineData("Yes", "Quirky", "{|XEN1026:Yes|}", "No")]
    [InlineData("Yes", "Quirky", "{|XEN1026:No (as in, may disappear the next release)|}", "No")]
    [InlineData("Yes", "Quirky", "Stable", "{|XEN1026:Quirky|}")]
    public void An_unknown_value_is_reported_and_kept(
        string completeness, string stability, string interfaceStability, string security)
    {
        var definition = Assert.Single(ReadDefinitions($"""
            ## Preview

                Functional completeness: {completeness}
                Functional stability: {stability}
                Interface stability: {interfaceStability}
                Security supported: {security}
            """));

        Assert.Equal(Plain(completeness), definition.FunctionalCompleteness);
        Assert.Equal(Plain(stability), definition.FunctionalStability);
        Assert.Equal(Plain(interfaceStability), definition.InterfaceStability);
        Assert.Equal(Plain(security), definition.SecuritySupported);
    }

    [Theory]
    [InlineData("{|XEN1026:Functionally complete|}: Yes")]
    [InlineData("{|XEN1026:Interface|}: Stable")]
    [InlineData("{|XEN1026:Status|}: Supported")]
    [InlineData("{|XEN1026:Limit|}: 512")]
    public void An_unknown_property_is_reported_and_the_others_are_read(string line) =>
        Assert.Equal(
            [TechPreview],
            ReadDefinitions($"""
                ## Tech Preview

                    {line}
                    Functional completeness: Yes
                    Functional stability: Quirky
                    Interface stability: Provisionally stable
                    Security supported: No
                """));

    [Fact]
    public void A_missing_property_is_reported_at_the_label() =>
        Assert.Equal(
            [TechPreview with { FunctionalStability = null }],
            ReadDefinitions("""
                ## {|XEN1026:Tech Preview|}

                    Functional completeness: Yes
                    Interface stability: Provisionally stable
                    Security supported: No
                """));

    [Fact]
    public void A_repeated_property_is_reported_and_neither_counts()
    {
        const string repeated = "    Functional stability: Normal\n";
        var text = """
            # Format and definitions

            ## Tech Preview

                Functional completeness: Yes
                Functional stability: Quirky
                Interface stability: Provisionally stable
                Security supported: No

            """ + repeated;

        var reading = Read(StatementAssert.Preamble + text);

        var start = StatementAssert.Preamble.Length + text.Length - repeated.Length;
        Assert.Contains(reading.Findings, finding => finding.Range.Start >= start);
        Assert.Equal([TechPreview with { FunctionalStability = null }], reading.Statement!.Definitions);
    }

    [Fact]
    public void The_message_names_the_nearest_value()
    {
        var reading = Read(StatementAssert.Preamble + """
            # Format and definitions

            ## Preview

                Functional completeness: Yes
                Functional stability: Quirk
                Interface stability: Stable
                Security supported: No

            """);

        Assert.Equal(
            "Malformed status definition: 'Quirk' is not a known value for 'Functional stability'; did you mean 'Quirky'?",
            Assert.Single(reading.Findings).Message);
    }

    private static IEnumerable<DefinitionModel> ReadDefinitions(string markup) =>
        StatementAssert.Reads(StatementAssert.Preamble + "# Format and definitions\n\n" + markup).Definitions;

    private static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    private static string Plain(string markup) => markup.Replace("{|XEN1026:", "").Replace("|}", "");
}
