using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4001: the statement and xen/Makefile are for the same release.</summary>
public class VersionCheckerTests
{
    [Theory]
    [InlineData("4.20-unstable", ".0", "4.20")]
    [InlineData("4.20-rc", "-unstable", "4.20-unstable")]
    [InlineData("4.17-rc", "-unstable", "4.20-unstable")]
    [InlineData("4.19", ".1", "4.20")]
    public void Another_version_is_reported_at_that_of_the_statement(string stated, string extra, string built) =>
        Assert.Equal(
            [$"SUPPORT.md:3 '{stated}' XEN4001 The statement is for '{stated}', but xen/Makefile builds '{built}'"],
            TreeFindings.Of(SmallTree.Of("", stated, ("xen/Makefile", MakefileOf(extra)))));

    [Theory]
    [InlineData("4.20", ".0")]
    [InlineData("4.20", ".3-pre")]
    [InlineData("4.20-rc", "-rc")]
    [InlineData("4.20-unstable", "-unstable")]
    [InlineData("unstable", "-unstable")]
    [InlineData("4.20", "-private")]
    public void The_same_version_is_fine_and_an_unknown_one_is_not_compared(string stated, string extra) =>
        Assert.Empty(TreeFindings.Of(SmallTree.Of("", stated, ("xen/Makefile", MakefileOf(extra)))));

    [Fact]
    public void Of_two_versions_neither_is_compared() => Assert.Empty(
        TreeFindings.Of(SmallTree.Of("", "4.19\n    Xen-Version: 4.18", ("xen/Makefile", MakefileOf(".0")))));

    [Fact]
    public void Without_a_makefile_nothing_is_compared() => Assert.Empty(TreeFindings.Of(SmallTree.Of("")));

    private static string MakefileOf(string extra) =>
        $"export XEN_VERSION = 4\nexport XEN_SUBVERSION = 20\nexport XEN_EXTRAVERSION ?= {extra}$(XEN_VENDORVERSION)\n";
}
