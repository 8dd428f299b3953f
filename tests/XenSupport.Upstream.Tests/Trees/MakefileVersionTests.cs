using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Trees;

/// <summary>The version in xen/Makefile, in each form that it had.</summary>
public class MakefileVersionTests
{
    [Theory]
    [InlineData("?= .0$(XEN_VENDORVERSION)", "4.22")]
    [InlineData("?= .4$(XEN_VENDORVERSION)", "4.22")]
    [InlineData("?= .12", "4.22")]
    [InlineData("?= .3-pre$(XEN_VENDORVERSION)", "4.22")]
    [InlineData("?= .1-rc2$(XEN_VENDORVERSION)", "4.22")]
    [InlineData("?= $(XEN_VENDORVERSION)", "4.22")]
    [InlineData("= -unstable", "4.22-unstable")]
    [InlineData("?= .0-unstable$(XEN_VENDORVERSION)", "4.22-unstable")]
    [InlineData("?= -unstable-rc$(XEN_VENDORVERSION)", "4.22-rc")]
    [InlineData("?= -rc$(XEN_VENDORVERSION)", "4.22-rc")]
    [InlineData("?= .0-rc1$(XEN_VENDORVERSION)", "4.22-rc")]
    [InlineData("?= 0-rc$(XEN_VENDORVERSION)", "4.22-rc")]
    public void The_end_of_the_version_says_which_stage_it_is(string extra, string expected) => Assert.Equal(
        XenVersion.Parse(expected),
        MakefileVersion.Read(
            $"export XEN_VERSION = 4\nexport XEN_SUBVERSION   := 22\nexport XEN_EXTRAVERSION {extra}\n"));

    [Theory]
    [InlineData("")]
    [InlineData("export XEN_VERSION = 4\n")]
    [InlineData("export XEN_VERSION = four\nexport XEN_SUBVERSION = 22\n")]
    [InlineData("export XEN_VERSION = 4\nexport XEN_SUBVERSION = 22\nexport XEN_EXTRAVERSION ?= -pre\n")]
    public void Another_form_is_not_a_version(string makefile) => Assert.Null(MakefileVersion.Read(makefile));
}
