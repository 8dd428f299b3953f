using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4005: a key of the release before that this statement does not have.</summary>
public class VanishedKeyCheckerTests
{
    [Fact]
    public void A_divided_row_is_reported_at_the_first_of_its_parts() => Assert.Equal(
        [
            "SUPPORT.md:14 'Supported' XEN4005 Xen 4.20 has 'arm-v8', which is missing here; "
                + "its likeliest successor is 'arm-v8--aarch64' or 'arm-v8--aarch32'",
        ],
        TreeFindings.Of(
            SmallTree.Of("### ARM v8\n\n    Status: Supported"),
            SmallTree.Of("### ARM v8\n\n    Status, AArch64: Supported\n    Status, AArch32: Experimental", "4.21")));

    [Fact]
    public void The_likeliest_successor_comes_first() => Assert.Contains(
        "its likeliest successor is 'ocaml-daemon--update' or 'daemon--update'",
        Assert.Single(TreeFindings.Of(
            SmallTree.Of("### Update of ocaml daemon\n\n    Status: Experimental"),
            SmallTree.Of(
                "### Daemon\n\n    Status, Update: Supported\n\n### Ocaml daemon\n\n    Status, Update: Supported",
                "4.21"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("### Credit2", "### Credit 2", "credit-2")]
    [InlineData("### x86HVM", "### x86 HVM", "x86-hvm")]
    public void A_name_with_other_blanks_is_a_successor(
        string older, string newer, string successor) => Assert.Contains(
        $"its likeliest successor is '{successor}'",
        Assert.Single(TreeFindings.Of(
            SmallTree.Of($"{older}\n\n    Status: Supported"),
            SmallTree.Of($"{newer}\n\n    Status: Supported", "4.21"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_key_of_a_section_that_remains_is_reported_there() => Assert.StartsWith(
        "SUPPORT.md:18 'Supported' XEN4005 Xen 4.20 has 'iommu--arm-smmuv3', which is missing here; no new key",
        Assert.Single(TreeFindings.Of(
            SmallTree.Of("### xl\n\n    Status: Supported\n\n### IOMMU\n\n    Status, AMD: Supported\n    Status, ARM SMMUv3: Supported"),
            SmallTree.Of("### xl\n\n    Status: Supported\n\n### IOMMU\n\n    Status, AMD: Supported", "4.21"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_key_without_a_successor_is_reported_at_the_first_row() => Assert.Equal(
        [
            "SUPPORT.md:14 'Supported' XEN4005 Xen 4.19 has 'pygrub', which is missing here; "
                + "no new key is similar to it",
        ],
        TreeFindings.Of(
            SmallTree.Of("### pygrub\n\n    Status: Supported\n\n### xl\n\n    Status: Supported", "4.19"),
            SmallTree.Of(
                "### xl\n\n    Status: Supported",
                "4.20",
                ("xen/Makefile", ""),
                ("tools/pygrub/setup.py", ""),
                ("tools/xl/xl.c", ""))));

    [Theory]
    [InlineData("### VPMU\n\n    Status, x86 HVM: Supported\n\n### Transcendent memory\n\n    Status: Experimental")]
    [InlineData("### VPMU\n\n    Status, x86: Supported")]
    public void A_removed_feature_and_a_known_rename_are_fine(string older) => Assert.Empty(
        TreeFindings.Of(
            SmallTree.Of(older, "4.15"),
            SmallTree.Of("### VPMU\n\n    Status, x86 HVM: Supported", "4.16", ("xen/Makefile", ""), ("xen/vpmu.c", ""))));

    [Fact]
    public void The_release_before_is_the_next_older_one_that_is_known() => Assert.Empty(
        TreeFindings.Of(
            SmallTree.Of("### A\n\n    Status: Supported", "4.18"),
            SmallTree.Of("### B\n\n    Status: Supported", "4.19"),
            SmallTree.Of("### B\n\n    Status: Supported")));
}
