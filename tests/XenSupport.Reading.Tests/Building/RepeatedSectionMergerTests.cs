using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

/// <summary>Two sections with the same path state the same, whichever of their keys is asked for.</summary>
public class RepeatedSectionMergerTests
{
    private const string Repeated = "{|XEN1013:A|}";

    [Theory]
    [InlineData("Supported", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Experimental", "Supported", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Deprecated", "Supported, with caveats", SupportStatus.Deprecated, SecuritySupport.Conditional)]
    public void The_weaker_status_counts(string first, string second, SupportStatus status, SecuritySupport support)
    {
        var sections = StatementAssert.ReadsFeatures($"""
            ## T

            ### A

                Status: {first}

            ### {Repeated}

                Status: {second}
                Status, x86: Supported

            A caveat.

            """).Sections;

        Assert.Equal(
            [
                ("a", status, support),
                ("a-1", status, support),
                ("a-1--x86", SupportStatus.Supported, SecuritySupport.Supported),
            ],
            sections.SelectMany(section => section.Entries)
                .Where(entry => entry.Field == SupportField.Status)
                .Select(entry => (entry.Key, entry.Status, entry.SecuritySupport)));
    }

    [Theory]
    [InlineData("Limit: 64", "Limit: 128", 64, 64)]
    [InlineData("Limit: 128", "Limit: 64", 64, 64)]
    [InlineData("Limit: 64\n    Limit-Security: 16", "Limit: 128\n    Limit-Security: 32", 64, 16)]
    [InlineData("Limit: 64 GiB", "Limit: 128", null, null)]
    public void The_lower_limit_counts(string first, string second, int? supported, int? securitySupported)
    {
        var limits = StatementAssert
            .ReadsFeatures($"## T\n\n### A\n\n    {first}\n\n### {Repeated}\n\n    {second}\n")
            .Sections.SelectMany(section => section.Limits);

        Assert.All(
            limits,
            limit => Assert.Equal(
                ((long?)supported, (long?)securitySupported),
                (limit.Limit.SupportedMax, limit.Limit.SecuritySupportedMax)));
    }

    [Fact]
    public void Of_three_sections_the_weakest_counts_in_each() => Assert.Equal(
        [SupportStatus.Experimental, SupportStatus.Experimental, SupportStatus.Experimental],
        StatementAssert.ReadsFeatures(
                $"## T\n\n    Status: Tech Preview\n\n## {{|XEN1013:T|}}\n\n    Status: Supported\n\n"
                + "## {|XEN1013:T|}\n\n    Status: Experimental\n")
            .Sections.Where(section => section.IsFeature)
            .Select(section => section.Entries.Single().Status));
}
