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

    [Theory]
    [InlineData("4.17-4.20", "4.17", "4.20")]
    [InlineData("4.17 - 4.20", "4.17", "4.20")]
    [InlineData("4.19-", "4.19", null)]
    [InlineData("-4.18", null, "4.18")]
    [InlineData("4.20", "4.20", "4.20")]
    [InlineData("4.20-rc", "4.20-rc", "4.20-rc")]
    [InlineData("4.19-rc-4.20-unstable", "4.19-rc", "4.20-unstable")]
    [InlineData("4.19-rc-", "4.19-rc", null)]
    [InlineData("4.20-4.20", "4.20", "4.20")]
    public void A_range_is_a_version_or_two_bounds_of_which_one_may_be_missing(
        string text, string? min, string? max)
    {
        Assert.True(VersionRange.TryParse(text, out var range));
        Assert.Equal((min, max), (range.Min?.ToString(), range.Max?.ToString()));
        Assert.True(VersionRange.TryParse(range.ToString(), out var again));
        Assert.Equal(range, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("4")]
    [InlineData("4.x")]
    [InlineData("4.20-4.17")]
    [InlineData("4.17-4.18-4.19")]
    [InlineData("4.17,4.18")]
    [InlineData("4.17\u20134.20")]
    [InlineData(">4.17")]
    public void Anything_else_is_not_a_range(string text) => Assert.False(VersionRange.TryParse(text, out _));

    private static ReleaseModel Release(string? version) =>
        new(version ?? "unstable", null, null, null, IsUnreleased: false, null);

    private static XenVersion Version(string text) => XenVersion.Parse(text);
}
