using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4006: two spellings of one qualifier, label or architecture.</summary>
public class SpellingCheckerTests
{
    [Theory]
    [InlineData("    Status, Arm32: Supported\n    Limit, Arm32: 4\n    Supported, ARM32: zImage", "ARM32", "Arm32")]
    [InlineData("    Status, x86 HVM: Supported\n    Limit, x86 HVM: 4\n    Supported, x86/HVM: a", "x86/HVM", "x86 HVM")]
    [InlineData(
        "    Status, A: Supported, not security supported\n    Status, B: Supported, not security supported\n"
            + "    Status, C: Supported, Not security supported",
        "Not security supported",
        "not security supported")]
    [InlineData("    Status, A: Tech Preview\n    Status, B: Tech preview\n    Status, C: Tech Preview", "Tech preview", "Tech Preview")]
    public void The_rarer_spelling_is_reported(string fields, string rarer, string usual) => Assert.Contains(
        TreeFindings.Of(SmallTree.Of($"### Section\n\n{fields}")),
        line => line.EndsWith(
            $" '{rarer}' XEN4006 '{rarer}' is spelled '{usual}' elsewhere in this statement; use one spelling",
            StringComparison.Ordinal));

    [Fact]
    public void The_architecture_in_a_title_is_compared() => Assert.Equal(
        ["SUPPORT.md:20 'Arm' XEN4006 'Arm' is spelled 'ARM' elsewhere in this statement; use one spelling"],
        TreeFindings.Of(SmallTree.Of(
            "### ARM/One\n\n    Status: Supported\n\n### ARM: Two\n\n    Status: Supported\n\n### Arm: Three\n\n    Status: Supported")));

    [Theory]
    [InlineData("    Status, Linux: Supported, with caveats\n    Status, Windows: Supported")]
    [InlineData("    Status, security supported: Supported, security supported\n    Status, A: Security supported")]
    [InlineData("    Status, qemu-xen: Supported\n    Status, QEMU: Supported")]
    [InlineData("    Status, C: Supported\n    Status, C++: Supported")]
    [InlineData("    Status, USB 1.1: Supported\n    Status, USB 11: Supported\n    Status, USB 1 1: Supported")]
    public void Different_names_and_places_are_fine(string fields) =>
        Assert.Empty(TreeFindings.Of(SmallTree.Of($"### Section\n\n{fields}")));
}
