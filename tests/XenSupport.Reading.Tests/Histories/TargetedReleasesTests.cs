using CsCheck;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Histories;

public class TargetedReleasesTests
{
    private static readonly Gen<TargetedRelease> Target = Gen.Select(
        AnyRelease.Value.Where(static release => !release.Text.EndsWith(" Unreleased", StringComparison.Ordinal)),
        Gen.Bool,
        (release, isUnreleased) => new TargetedRelease(release, isUnreleased));

    [Fact]
    public void Reading_returns_what_was_written() => Target.Array[1, 5].Sample(releases =>
    {
        var targets = new TargetedReleases(new EquatableArray<TargetedRelease>(releases));
        Assert.Equal(targets, TargetedReleases.Parse(targets.Write()));
    });

    [Fact]
    public void The_format_is_that_of_published_attributes() => Assert.Equal(
        "4.20; 4.21-unstable Unreleased",
        new TargetedReleases(new EquatableArray<TargetedRelease>(
        [
            new TargetedRelease(new Release("4.20"), false),
            new TargetedRelease(new Release("4.21-unstable"), true),
        ])).Write());

    [Theory]
    [InlineData("4.20", "4.20")]
    [InlineData("4.17; 4.18; 4.19 Unreleased", "4.17\u20134.19")]
    [InlineData("4.17; 4.19; 4.20", "4.17, 4.19 and 4.20")]
    [InlineData("4.20; unstable Unreleased", "4.20 and unstable")]
    [InlineData("", "")]
    public void Consecutive_releases_are_described_by_the_first_and_the_last(string text, string description) =>
        Assert.Equal(description, TargetedReleases.Parse(text).Describe());

    [Theory]
    [InlineData("4.20", false)]
    [InlineData("4.21", true)]
    [InlineData("4.22", false)]
    public void Only_a_target_can_be_unreleased(string version, bool isUnreleased) =>
        Assert.Equal(isUnreleased, TargetedReleases.Parse("4.20; 4.21 Unreleased").IsUnreleased(new Release(version)));
}
