using XenSupport.Upstream.Documents;

namespace XenSupport.Upstream.Tests.Documents;

/// <summary>The table at the top of a page about a feature.</summary>
public class FeatureHeaderReaderTests
{
    [Fact]
    public void Each_status_has_the_architecture_after_it()
    {
        const string Page = """
            % Patches
            % First draft

            # In short

            ---------------- ------
                     Status: **Supported**

               Architecture: x86

                     Status: **Tech Preview/Experimental**

               Architecture: ARM

                  Component: all
            ---------------- ------
            """;

        Assert.Equal(
            [("x86", "Supported", "Supported"), ("ARM", "Tech Preview/Experimental", "Tech Preview/Experimental")],
            FeatureHeaderReader.Read(Page)
                .Select(header => (header.Architecture, header.Value, header.Range.Of(Page))));
    }

    [Theory]
    [InlineData("Status: **Experimental**\n", null)]
    [InlineData("Status: Experimental\r\nArchitecture(s): Intel x86\r\n", "Intel x86")]
    [InlineData("   Status: **Experimental**\nArchitectures: all\n", "all")]
    public void The_table_may_be_written_otherwise(string page, string? architecture) => Assert.Equal(
        [(architecture, "Experimental")],
        FeatureHeaderReader.Read(page).Select(header => (header.Architecture, header.Value)));

    [Theory]
    [InlineData("The Status: of this is long.\n")]
    [InlineData("# Basics\n\n# Overview\nStatus: Supported\n")]
    [InlineData("Architecture: x86\n")]
    [InlineData("Status:\n")]
    [InlineData("Status: **\n")]
    public void Without_a_status_there_is_nothing_to_compare(string page) =>
        Assert.Empty(FeatureHeaderReader.Read(page));

    [Theory]
    [InlineData("Supported, not security supported", SupportStatus.Supported, true)]
    [InlineData("Supported", SupportStatus.Supported, false)]
    [InlineData("Supported", SupportStatus.TechPreview, true)]
    [InlineData("Tech Preview", SupportStatus.Supported, true)]
    [InlineData("Tech Preview/Experimental", SupportStatus.Experimental, false)]
    [InlineData("Tech Preview / Experimental", SupportStatus.TechPreview, false)]
    [InlineData("Tech Preview/Experimental", SupportStatus.Supported, true)]
    [InlineData("Tech Preview", SupportStatus.Unknown, false)]
    [InlineData("Mostly harmless", SupportStatus.Supported, false)]
    public void One_of_the_statuses_has_to_be_that_of_the_statement(
        string value, SupportStatus status, bool isContradicted) => Assert.Equal(
        isContradicted,
        new FeatureHeader(null, value, default).IsContradictedBy(
            status,
            status == SupportStatus.Supported ? SecuritySupport.Supported : SecuritySupport.NotSupported));
}
