using XenSupport.Tool.Check.Findings;
using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Tests.Check.Findings;

/// <summary>The findings for what a statement says: all but "supported, with security support" gives one.</summary>
public class OutcomeReaderTests
{
    public static TheoryData<SupportStatus, SecuritySupport> Readings { get; } = new(
        from status in Enum.GetValues<SupportStatus>()
        from securitySupport in Enum.GetValues<SecuritySupport>()
        select (status, securitySupport));

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_chosen_feature_is_a_finding_unless_it_is_supported_with_security_support(
        SupportStatus status,
        SecuritySupport securitySupport) =>
        Assert.Equal(
            (status, securitySupport) != (SupportStatus.Supported, SecuritySupport.Supported),
            HasFinding("x86nested-hvm--x86-hvm", status, securitySupport));

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_default_is_a_finding_if_it_lacks_support(
        SupportStatus status,
        SecuritySupport securitySupport) =>
        Assert.Equal(
            status is not (SupportStatus.Supported or SupportStatus.Deprecated)
                || securitySupport is SecuritySupport.Unknown or SecuritySupport.NotSupported,
            HasFinding("x86hvm--domu", status, securitySupport));

    [Theory]
    [InlineData("", "Xen 4.21 states no limit")]
    [InlineData("limit\tmemory--x86\tx86\t1\t1073741824\t1073741824\t\t", "more than Xen 4.21 supports")]
    [InlineData("limit\tmemory--x86\tx86\t1\t\t1073741824\t\t1", "more than Xen 4.21 gives security support for")]
    [InlineData("limit\tmemory--x86\tx86\t1\t\t\t1073741824\t", "does not say whether this much is supported")]
    public void A_limit_that_is_not_stated_is_not_taken_as_permission(string limit, string message) => Assert.Contains(
        Check("name = 'g'; type = 'hvm'; memory = 1025\n", limit.Length == 0 ? [] : [Section, limit]),
        finding => finding.Message.Contains(message, StringComparison.Ordinal));

    private const string Section = "section\ta\t\t\tGuest\tFeature";

    private static bool HasFinding(string key, SupportStatus status, SecuritySupport securitySupport) =>
        Check(
                "name = 'g'; type = 'hvm'; nestedhvm = 1\n",
                [Section, $"entry\t{key}\tStatus\t\tas written\t{status:D}\t{securitySupport:D}"])
            .Any(finding => finding.Stated?.Key == key);

    private static IReadOnlyList<ConfigurationFinding> Check(string text, string[] rows) =>
        new ConfigurationChecker(SupportStatement.FromData(1, ["release\t4.21\t\t\t\t", .. rows]), Architecture.X86)
            .Check("g.cfg", text)
            .Findings;
}
