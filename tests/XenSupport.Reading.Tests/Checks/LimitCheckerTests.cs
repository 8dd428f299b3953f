using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Checks;

/// <summary><c>Limit-Security</c> lines compared with <c>Limit</c> lines.</summary>
public class LimitCheckerTests
{
    [Theory]
    [InlineData("Limit, x86: 8 TiB", "Limit, Arm32: {|XEN1043:12|}")]
    [InlineData("Status, x86: Supported up to 8 TiB", "Status, Arm32: {|XEN1043:Supported up to 12|}")]
    [InlineData("Limit, Arm32: {|XEN1043:12|}", "Status, x86: Supported up to 8 TiB")]
    [InlineData("Limit, x86: 8 TiB", "Limit, Arm32: 12 GiB")]
    [InlineData("Limit, x86: 8", "Limit, Arm32: 12")]
    public void A_count_among_sizes_may_lack_its_unit(string first, string second) =>
        StatementAssert.ReadsFeatures($"## Memory\n\n    {first}\n    {second}\n");

    [Fact]
    public void A_size_among_more_counts_may_have_a_unit_too_many() => StatementAssert.ReadsFeatures(
        "## CPUs\n\n    Limit, x86: {|XEN1043:8 TiB|}\n    Limit, Arm32: 12\n    Limit, Arm64: 128\n");

    [Theory]
    [InlineData("Limit: 512", "Limit-Security: 512")]
    [InlineData("Limit: 512", "Limit-Security: 128")]
    [InlineData("Limit: 1TiB", "Limit-Security: 1024 GiB")]
    [InlineData("Limit: >1TiB", "Limit-Security: 2TiB")]
    [InlineData("Limit: >1TiB", "Limit-Security: >1TiB")]
    [InlineData("Limit: 8 for 32bit; 128 for 64bit", "Limit-Security: 128 for 64bit; 8 for 32bit")]
    [InlineData("Limit, x86: 128", "Limit-Security: 512")]
    public void A_limit_with_security_support_within_the_limit_is_in_order(params string[] lines) => Read(lines);

    [Theory]
    [InlineData("Limit: 128", "Limit-Security: {|XEN1019:512|}")]
    [InlineData("Status: Supported up to 128", "Limit-Security: {|XEN1019:512|}")]
    [InlineData("Limit-Security: {|XEN1019:512|}", "Limit: 128")]
    [InlineData("Limit, x86: 128", "Limit-Security, x86: {|XEN1019:129|}")]
    public void A_limit_with_security_support_above_the_limit_is_reported_and_the_lower_counts(params string[] lines)
    {
        var limit = Assert.Single(Read(lines).Limits).Limit;

        Assert.Equal((128, 128), (limit.SupportedMax, limit.SecuritySupportedMax));
    }

    [Fact]
    public void Each_word_size_is_compared_with_its_own_limit()
    {
        var section = Read(
            "Limit: 8 for 32bit; 128 for 64bit", "Limit-Security: {|XEN1019:16 for 32bit; 64 for 64bit|}");

        Assert.Equal([8, 64], section.Limits.Select(limit => limit.Limit.SecuritySupportedMax));
    }

    [Fact]
    public void A_value_without_a_word_size_is_compared_with_each()
    {
        var section = Read("Limit: 8 for 32bit; 128 for 64bit", "Limit-Security: {|XEN1019:64|}");

        Assert.Equal(8, section.Limits.Single(limit => limit.Qualifier == "32bit").Limit.SecuritySupportedMax);
        Assert.Equal(64, section.Limits.Single(limit => limit.Qualifier == "64bit").Limit.SecuritySupportedMax);
    }

    [Fact]
    public void A_word_size_is_compared_with_a_limit_without_one()
    {
        var section = Read("Limit: 64", "Limit-Security: {|XEN1019:8 for 32bit; 128 for 64bit|}");

        Assert.DoesNotContain(section.Limits, limit => limit.Limit.SecuritySupportedMax > 64);
    }

    /// <summary>A line without a qualifier is the default for every implementation.</summary>
    [Theory]
    [InlineData("Limit: 128", "Limit-Security, x86: {|XEN1019:512|}")]
    [InlineData("Limit, x86: 128", "Limit-Security, x86, shim: {|XEN1019:512|}")]
    public void A_part_is_compared_with_the_limit_of_the_whole(params string[] lines) =>
        Assert.DoesNotContain(Read(lines).Limits, limit => limit.Limit.SecuritySupportedMax > 128);

    [Theory]
    [InlineData("Limit: 1TiB", "Limit-Security: {|XEN1019:>2TiB|}")]
    public void An_open_limit_with_security_support_above_the_limit_is_reported(params string[] lines) =>
        Assert.Null(Assert.Single(Read(lines).Limits).Limit.SecuritySupportedMax);

    [Theory]
    [InlineData("Limit: 128", "Limit-Security: {|XEN1005:1TiB|}")]
    [InlineData("Limit: 1TiB", "Limit-Security: {|XEN1005:128|}")]
    [InlineData("Limit-Security: {|XEN1005:128|}", "Limit: >1TiB")]
    [InlineData("Limit, x86: 1TiB", "Limit-Security, x86: {|XEN1005:128|}")]
    public void A_limit_of_another_kind_of_unit_is_reported_and_neither_counts(params string[] lines) =>
        Assert.Empty(Read(lines).Limits);

    [Fact]
    public void A_value_without_a_word_size_must_match_the_unit_of_each()
    {
        var section = Read("Limit: 1TiB for 32bit; 2TiB for 64bit", "Limit-Security: {|XEN1005:128|}");

        Assert.DoesNotContain(
            section.Limits, limit => limit.Limit is { Unit: LimitUnit.Bytes, SecuritySupportedMax: not null });
    }

    [Fact]
    public void One_for_the_whole_must_match_the_unit_of_each_part() => Assert.Equal(
        [("feature--x86", null), ("feature", 128L)],
        Read("Limit, x86: 1TiB", "Limit-Security: {|XEN1005:128|}")
            .Limits.Select(limit => (limit.Key, limit.Limit.SecuritySupportedMax)));

    [Theory]
    [InlineData("Limit, x86: 128", "Limit-Security, ARM: {|XEN1047:512|}")]
    [InlineData("Limit-Security: {|XEN1047:512|}")]
    [InlineData("Status: Supported", "Limit-Security: {|XEN1047:512|}")]
    public void One_that_belongs_to_no_limit_is_reported_and_no_other_has_one_by_default(params string[] lines) =>
        Assert.Equal(
            [512L],
            Read(lines).Limits.Select(limit => limit.Limit.SecuritySupportedMax).Where(max => max is not null));

    [Fact]
    public void One_of_an_overlay_may_belong_to_the_statements_limit() => Assert.Empty(StatementReader.Read(
        new StatementSource("overlay.md", "## Feature\n\n    Limit-Security: 8\n", IsOverlay: true),
        TestContext.Current.CancellationToken).Findings);

    [Theory]
    [InlineData("128", "512", "The security-supported limit, '512', is above the limit, '128'; the lower one counts")]
    [InlineData("128", "1TiB", "Malformed limit '1TiB': the limit is '128'; both must be counts or both must be sizes")]
    public void A_message_names_both_values(string limit, string security, string message)
    {
        var text = StatementAssert.Preamble + $"## Feature\n\n    Limit: {limit}\n    Limit-Security: {security}\n";
        var reading = StatementReader.Read(
            new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

        Assert.Equal(message, Assert.Single(reading.Findings).Message);
    }

    private static SectionModel Read(params string[] lines) =>
        StatementAssert.ReadsFeatures("## Feature\n\n    " + string.Join("\n    ", lines)).Sections[^1];
}
