using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

/// <summary>
/// The limits that the lines of a section state together, written <c>key: supported / security supported</c>.
/// </summary>
public class SectionLimitBuilderTests
{
    [Theory]
    [InlineData("Limit: 512", "Limit-Security: 128")]
    [InlineData("Limit-Security: 128", "Limit: 512")]
    public void Limit_and_Limit_Security_of_one_qualifier_are_one_limit(params string[] lines) =>
        Assert.Equal(["feature: 512 / 128"], LimitsOf(lines));

    [Fact]
    public void Each_implementation_has_limits_of_its_own() =>
        Assert.Equal(
            ["feature--x86: 4095 / 2048", "feature--arm: 128 / 64", "feature: 16 / 8"],
            LimitsOf(
                "Limit, x86: 4095",
                "Limit, ARM: 128",
                "Limit-Security, ARM: 64",
                "Limit: 16",
                "Limit-Security, x86: 2048",
                "Limit-Security: 8"));

    [Fact]
    public void Each_word_size_has_limits_of_its_own() =>
        Assert.Equal(
            ["feature--32bit: 8 / 4", "feature--64bit: 128 / 64"],
            LimitsOf("Limit: 8 for 32bit; 128 for 64bit", "Limit-Security: 4 for 32bit, 64 for 64bit"));

    [Fact]
    public void A_word_size_is_the_last_part_of_the_qualifier()
    {
        var section = Read("Limit, ARM: 8 for 32bit; 128 for 64bit").Sections[^1];

        Assert.Equal(["ARM, 32bit", "ARM, 64bit"], section.Limits.Select(limit => limit.Qualifier));
        Assert.Equal(["feature--arm-32bit: 8 / 8", "feature--arm-64bit: 128 / 128"], section.Limits.Select(Describe));
    }

    [Fact]
    public void An_open_limit_has_no_maximum() =>
        Assert.Equal(["feature: none / none, at least 1099511627776"], LimitsOf("Limit: >1TiB"));

    [Fact]
    public void An_open_limit_can_have_a_maximum_with_security_support() =>
        Assert.Equal(
            ["feature: none / 1099511627776, at least 1099511627776"],
            LimitsOf("Limit: >1TiB", "Limit-Security: 1TiB"));

    [Theory]
    [InlineData("Limit: 2TiB", "Limit-Security: >1TiB")]
    public void An_open_limit_with_security_support_states_no_maximum(params string[] lines) =>
        Assert.Equal(["feature: 2199023255552 / none"], LimitsOf(lines));

    [Theory]
    [InlineData("Limit: 512")]
    [InlineData("Status: Supported", "Limit: 512")]
    [InlineData("Status: Deprecated", "Limit: 512")]
    [InlineData("Status, x86: Experimental", "Limit: 512")]
    [InlineData("Limit: 512", "Limit-Security, x86: 128")]
    public void Without_a_line_for_it_the_limit_with_security_support_is_the_limit(params string[] lines) =>
        Assert.Contains("feature: 512 / 512", LimitsOf(lines));

    [Theory]
    [InlineData("Status: Experimental", "Limit: 512")]
    [InlineData("Limit: 512", "Status: Tech Preview")]
    [InlineData("Status: Supported, not security supported", "Limit: 512")]
    [InlineData("Status: Not supported", "Limit: 512")]
    [InlineData("Status: No security support, not recommended", "Limit: 512")]
    [InlineData("Status: Insecure", "Limit: 512")]
    [InlineData("Status: {|XEN1003:???|}", "Limit: 512")]
    [InlineData("Status: Supported, {|XEN1004:somehow|}", "Limit: 512")]
    [InlineData("Status: Experimental", "Limit: 512", "Limit-Security: 512")]
    [InlineData("Status: Supported up to 512", "{|XEN1007:Status|}: Experimental")]
    [InlineData("Status: Supported up to 512", "{|XEN1007:Status|}: Supported, not security supported")]
    [InlineData("Status: Supported up to 512", "{|XEN1007:Status|}: {|XEN1003:Suported|}")]
    [InlineData("Status: Supported up to 512", "Restrictions: not with all of them")]
    public void A_status_without_security_support_leaves_it_unstated(params string[] lines) =>
        Assert.Equal(["feature: 512 / none"], LimitsOf(lines));

    [Theory]
    [InlineData("Status: Experimental", "Limit, x86: 512")]
    [InlineData("Status: Experimental", "Limit, x86, shim: 512")]
    [InlineData("Status: Supported", "Status, x86: Experimental", "Limit, x86: 512")]
    [InlineData("Status: Supported", "Status, x86: Experimental", "Limit, x86, shim: 512")]
    public void A_status_of_the_part_it_belongs_to_leaves_it_unstated(params string[] lines) =>
        Assert.EndsWith(": 512 / none", Assert.Single(LimitsOf(lines)));

    [Theory]
    [InlineData("Status: Supported, with caveats", null)]
    [InlineData("Status: Supported, security support external", null)]
    [InlineData("Status: Supported (in some mode)", null)]
    [InlineData("Status: Supported, not security supported", null)]
    [InlineData("Status: Supported", 512)]
    [InlineData("Status: Deprecated", 512)]
    [InlineData("Restrictions: only 32 with security support", null)]
    public void Only_full_security_support_extends_to_the_limit(string line, int? securityMax)
    {
        var section = StatementAssert
            .ReadsFeatures($"## A\n\n    {line}\n    Limit: 512\n\nA caveat.\n")
            .Sections.Last();

        var limit = section.Limits[0].Limit;
        Assert.Equal((512, securityMax), (limit.SupportedMax, limit.SecuritySupportedMax));
    }

    [Fact]
    public void The_nearest_status_decides() =>
        Assert.Equal(
            ["feature--x86: 512 / 512"], LimitsOf("Status: Experimental", "Status, x86: Supported", "Limit, x86: 512"));

    [Theory]
    [InlineData("{|XEN1001:Limit-Securty|}: 128", "Limit: 512")]
    [InlineData("Limit: 512", "{|XEN1002:Limit-security|}: 128")]
    [InlineData("Limit: 512", "{|XEN1002:Limit-Security|} 128")]
    [InlineData("Limit: 512", "Limit-Security{|XEN1002::|}128")]
    [InlineData("Limit: 512", "{|XEN1002:Limit-Security|}:")]
    [InlineData("Limit: 512", "{|XEN1002:Limit-Security|}, : 128")]
    [InlineData("Limit: 512", "{|XEN1001:States|}: Experimental")]
    [InlineData("Limit: 512", "Limit-Security: {|XEN1005:many|}")]
    [InlineData("Limit: 512", "Limit-Security: {|XEN1005:-1|}")]
    public void A_line_that_could_not_be_read_leaves_security_support_unstated(params string[] lines) =>
        Assert.Equal(["feature: 512 / none"], LimitsOf(lines));

    [Theory]
    [InlineData("Limit, x86: 512", "Limit-Security: 128")]
    [InlineData("Limit-Security: 128", "Limit, x86: 512")]
    [InlineData("Limit, x86: 512", "Limit-Security, x86: 128", "Limit-Security: 64")]
    public void Otherwise_the_nearest_line_for_a_larger_part_applies(params string[] lines) =>
        Assert.Contains("feature--x86: 512 / 128", LimitsOf(lines));

    [Fact]
    public void A_line_for_the_part_before_the_comma_takes_precedence_over_the_whole() =>
        Assert.Contains(
            "feature--x86-shim: 512 / 128",
            LimitsOf("Limit, x86, shim: 512", "Limit-Security, x86: 128", "Limit-Security: 64"));

    [Fact]
    public void A_line_for_a_larger_part_that_could_not_be_read_leaves_it_unstated() =>
        Assert.Equal(["feature--x86: 512 / none"], LimitsOf("Limit, x86: 512", "Limit-Security: {|XEN1005:many|}"));

    [Fact]
    public void A_line_without_a_word_size_applies_to_each()
    {
        var limits = LimitsOf("Limit: 32 for 32bit; 128 for 64bit", "Limit-Security: 16").ToList();

        Assert.Contains("feature--32bit: 32 / 16", limits);
        Assert.Contains("feature--64bit: 128 / 16", limits);
    }

    [Fact]
    public void A_word_size_without_a_line_is_unstated() =>
        Assert.Equal(
            ["feature--32bit: 8 / 4", "feature--64bit: 128 / none"],
            LimitsOf("Limit: 8 for 32bit; 128 for 64bit", "Limit-Security: 4 for 32bit"));

    [Theory]
    [InlineData("Limit: 512", "{|XEN1007:Limit|}: 128")]
    [InlineData("Limit: 128", "{|XEN1007:Limit|}: 512")]
    public void Of_two_values_the_lower_counts(params string[] lines) =>
        Assert.Equal(["feature: 128 / 128"], LimitsOf(lines));

    [Theory]
    [InlineData("Limit, x86: 512", "Limit-Security, x86: 256", "{|XEN1007:Limit-Security, x86|}: 128")]
    [InlineData("Limit, x86: 512", "Limit-Security, x86: 128", "{|XEN1007:Limit-Security, x86|}: 256")]
    public void Of_two_values_with_security_support_the_lower_counts(params string[] lines) =>
        Assert.Equal(["feature--x86: 512 / 128"], LimitsOf(lines));

    [Theory]
    [InlineData(
        "Limit: 16",
        "Status: Supported up to 8. Hosts with more CPUs are supported, but not security supported.")]
    [InlineData(
        "Status: Supported up to 8. Hosts with more CPUs are supported, but not security supported.",
        "Limit: 16")]
    public void A_line_without_a_bound_keeps_that_of_another(params string[] lines) =>
        Assert.Equal(["feature: 16 / 8"], LimitsOf(lines));

    [Fact]
    public void Two_lines_without_a_bound_have_none() =>
        Assert.Equal(
            ["feature: none / 8, unbounded"],
            LimitsOf(
                "Status: Supported up to 16. Hosts with more CPUs are supported, but not security supported.",
                "{|XEN1007:Status|}: Supported up to 8. Hosts with more CPUs are supported, but not security supported."));

    [Fact]
    public void A_limit_in_two_different_kinds_of_units_is_dropped() =>
        Assert.Empty(LimitsOf("Limit: 512", "{|XEN1007:Limit|}: 1TiB"));

    [Theory]
    [InlineData("Status: Supported up to 16", "Limit: 8", "8 / 8")]
    [InlineData("Status: Supported up to 8", "Limit: 16", "8 / 8")]
    [InlineData("Status: Supported up to 16", "Limit-Security: 8", "16 / 8")]
    [InlineData("Status: Supported up to 8", "Limit-Security: {|XEN1019:16|}", "8 / 8")]
    public void A_limit_in_a_status_and_a_limit_line_are_one(string status, string line, string limit) =>
        Assert.Equal(["feature: " + limit], LimitsOf(status, line));

    [Fact]
    public void A_limit_with_security_support_alone_states_no_maximum() =>
        Assert.Equal(["feature: none / 128"], LimitsOf("Limit-Security: {|XEN1047:128|}"));

    [Fact]
    public void A_limit_with_security_support_for_no_limit_may_have_been_meant_for_any() =>
        Assert.Equal(
            ["feature--arm: 64 / none", "feature--amr: none / 16"],
            LimitsOf("Limit, ARM: 64", "Limit-Security, AMR: {|XEN1047:16|}"));

    [Fact]
    public void Restrictions_leave_security_support_conditional_at_best()
    {
        var statement = Read("Status: Supported", "Status, x86: Experimental", "Restrictions: not with SR-IOV");

        var entries = statement.Sections[^1].Entries;
        Assert.Equal(
            [SecuritySupport.Conditional, SecuritySupport.NotSupported, SecuritySupport.Unknown],
            entries.Select(entry => entry.SecuritySupport));
        Assert.Equal(SupportStatus.Supported, entries[0].Status);
    }

    [Fact]
    public void Restrictions_in_one_section_do_not_affect_another()
    {
        var statement = StatementAssert.ReadsFeatures("""
            ## One

                Status: Supported
                Restrictions: not with SR-IOV

            ## Two

                Status: Supported
            """);

        Assert.Equal(SecuritySupport.Supported, statement.Sections[^1].Entries[0].SecuritySupport);
    }

    [Fact]
    public void One_heading_under_two_parents_has_two_keys()
    {
        var statement = StatementAssert.ReadsFeatures("""
            ## Host

            ### Memory

                Limit, x86: 16TiB

            ## Guest

            ### Memory

                Limit, x86: 8TiB
                Limit: 1TiB
            """);

        Assert.Equal(
            [
                "memory--x86: 17592186044416 / 17592186044416",
                "memory-1--x86: 8796093022208 / 8796093022208",
                "memory-1: 1099511627776 / 1099511627776",
            ],
            statement.Sections.SelectMany(section => section.Limits).Select(Describe));
    }

    private static IEnumerable<string> LimitsOf(params string[] lines) =>
        Read(lines).Sections[^1].Limits.Select(Describe);

    private static StatementModel Read(params string[] lines) =>
        StatementAssert.ReadsFeatures("## Feature\n\n    " + string.Join("\n    ", lines));

    private static string Describe(SectionLimit limit)
    {
        var (_, supportedMax, securitySupportedMax, atLeast, isUnbounded) = limit.Limit;
        return $"{limit.Key}: {supportedMax?.ToString() ?? "none"} / {securitySupportedMax?.ToString() ?? "none"}"
            + (atLeast is null ? "" : $", at least {atLeast}")
            + (isUnbounded ? ", unbounded" : "");
    }
}
