using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Tests.Releases;

public class VersionRangeTests
{
    [Theory]
    [InlineData("4.18", false)]
    [InlineData("4.19", true)]
    [InlineData("4.20", true)]
    [InlineData("4.21", true)]
    [InlineData("4.22", false)]
    public void A_range_includes_both_ends(string version, bool isWithin) =>
        Assert.Equal(isWithin, new VersionRange(Version("4.19"), Version("4.21")).Contains(Release(version)));

    [Theory]
    [InlineData("4.19", null, true)]
    [InlineData("4.19", "4.21", false)]
    public void A_release_without_a_number_is_newer_than_all(string min, string? max, bool isWithin) =>
        Assert.Equal(
            isWithin,
            new VersionRange(Version(min), max is null ? null : Version(max)).Contains(Release(null)));

    private static ReleaseModel Release(string? version) =>
        new(version ?? "unstable", null, null, null, IsUnreleased: false, null);

    private static XenVersion Version(string text) => XenVersion.Parse(text);
}
