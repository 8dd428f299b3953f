using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4007: a limit without an architecture in a section where others have one.</summary>
public class LimitScopeCheckerTests
{
    [Theory]
    [InlineData("    Status: Supported up to 8 TiB\n    Status, Arm32: Supported up to 12 GiB", "Supported up to 8 TiB", "Arm32")]
    [InlineData("    Limit: 4\n    Limit, x86 PV: 8\n    Limit, ARM64: 9", "4", "x86 PV, ARM64")]
    public void The_limit_is_reported_at_its_value(string fields, string value, string others) => Assert.Equal(
        [
            $"SUPPORT.md:14 '{value}' XEN4007 This limit in 'Memory' does not name an architecture; "
                + $"others in the section are for {others}",
        ],
        TreeFindings.Of(SmallTree.Of($"### Memory\n\n{fields}")));

    [Theory]
    [InlineData("    Limit: 4")]
    [InlineData("    Limit: 4\n    Limit, Linux: 8")]
    [InlineData("    Limit, x86: 4\n    Limit, ARM64: 8")]
    [InlineData("    Status: Supported\n    Limit, x86: 4")]
    public void Other_limits_are_fine(string fields) =>
        Assert.Empty(TreeFindings.Of(SmallTree.Of($"### Memory\n\n{fields}")));
}
