using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4004: a mistake of this branch that a newer one does not have.</summary>
public class CorrectionCheckerTests
{
    private const string Corrected = "### Memory Sharing\n\n    Status, x86 HVM: Experimental";

    [Theory]
    [InlineData("### Memory Sharing\n\n    Status, x86 HVM: Expermental", "Expermental", "XEN1003")]
    [InlineData("### Memory Sharing\n\n    States, x86 HVM: Experimental", "States", "XEN1001")]
    [InlineData("### Memory Sharing\n\n   Status, x86 HVM: Experimental", "Status", "XEN1008")]
    [InlineData(Corrected + "\n    Status, x86 HVM: Supported", "Status, x86 HVM", "XEN1007")]
    public void A_mistake_is_reported_where_it_is(string mistaken, string piece, string id) => Assert.Contains(
        TreeFindings.Of(SmallTree.Of(Corrected, "4.22"), SmallTree.Of(Corrected, "4.21"), SmallTree.Of(mistaken)),
        line => line.EndsWith(
            $"'{piece}' XEN4004 The mistake in 'Memory Sharing' ({id}) is corrected in Xen 4.21, but not here",
            StringComparison.Ordinal));

    [Theory]
    [InlineData("### Memory Sharing\n\n    Status, x86 HVM: Expermental", "4.21")]
    [InlineData("### Memory Paging\n\n    Status, x86 HVM: Experimental", "4.21")]
    [InlineData(Corrected, "4.19")]
    public void A_branch_that_is_older_or_has_the_mistake_or_lacks_the_section_is_no_correction(
        string other, string version) =>
        Assert.DoesNotContain(
            TreeFindings.Of(
                SmallTree.Of(other, version),
                SmallTree.Of("### Memory Sharing\n\n    Status, x86 HVM: Expermental")),
            line => line.Contains("XEN4004", StringComparison.Ordinal));

    [Fact]
    public void A_mistake_that_stands_twice_in_a_section_is_reported_once() => Assert.Single(
        TreeFindings.Of(
            SmallTree.Of("### PSCI\n\n    Status, A: Supported\n    Status, B: Supported", "4.21"),
            SmallTree.Of("### PSCI\n\n   Status, A: Supported\n   Status, B: Supported")));

    [Fact]
    public void A_misspelt_name_is_reported_in_the_older_branch_only()
    {
        var older = SmallTree.Of("### Graphics\n\n    Status, stgvga: Supported");
        var newer = SmallTree.Of("### Graphics\n\n    Status, stdvga: Supported", "4.21");

        Assert.Equal(
            [
                "SUPPORT.md:14 'Supported' XEN4004 The spelling of 'graphics--stgvga', now 'graphics--stdvga', "
                    + "is corrected in Xen 4.21, but not here",
            ],
            TreeFindings.Of(newer, older));
        Assert.Empty(TreeFindings.Of(older, newer));
    }

    [Fact]
    public void A_slip_of_the_newer_branch_is_reported_there()
    {
        var oldest = SmallTree.Of("### Memory pools\n\n    Status: Supported", "4.19");
        var older = SmallTree.Of("### Memory pools\n\n    Status: Supported");
        var newer = SmallTree.Of("### Memmory pools\n\n    Status: Supported", "4.21");

        Assert.Empty(TreeFindings.Of(oldest, newer, older));
        Assert.Equal(
            [
                "SUPPORT.md:14 'Supported' XEN4005 Xen 4.20 has 'memory-pools', which is missing here; "
                    + "its likeliest successor is 'memmory-pools'",
            ],
            TreeFindings.Of(oldest, older, newer));
    }

    [Fact]
    public void A_mistake_outside_the_features_is_not_compared() => Assert.Empty(
        TreeFindings.Of(
            SmallTree.Of("## xl\n\n    Status: Supported", "4.21"),
            new SmallTree((
                "SUPPORT.md",
                "# Release Support\n\n    Xen-Version: 4.20\n    Initial-Release: tomorrow\n\n"
                    + "# Feature Support\n\n## xl\n\n    Status: Supported\n"))));
}
