using CsCheck;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Histories;

public class FeatureHistoryTests
{
    private static readonly Gen<StatedFeature> Stated = Gen.Select(
        AnyRelease.Value,
        Gen.Bool,
        Gen.Enum<SupportStatus>(),
        Gen.Enum<SecuritySupport>(),
        AnyRelease.OverlayTitle,
        (release, isStated, status, securitySupport, title) => isStated
            ? new StatedFeature(release, true, status, securitySupport, title)
            : StatedFeature.Unstated(release));

    [Fact]
    public void Reading_returns_what_was_written() => Stated.Array[0, 5].Sample(releases =>
    {
        var history = new FeatureHistory(new EquatableArray<StatedFeature>(releases));
        Assert.Equal(history, FeatureHistory.Parse(history.Write()));
    });

    [Fact]
    public void The_format_is_that_of_published_attributes() => Assert.Equal(
        "4.19 Unstated; 4.20 TechPreview NotSupported; 4.21 Supported Unknown [overlay: limits.md]",
        new FeatureHistory(new EquatableArray<StatedFeature>(
        [
            StatedFeature.Unstated(new Release("4.19")),
            new StatedFeature(new Release("4.20"), true, SupportStatus.TechPreview, SecuritySupport.NotSupported),
            new StatedFeature(
                new Release("4.21"), true, SupportStatus.Supported, SecuritySupport.Unknown, "limits.md"),
        ])).Write());

    [Theory]
    [InlineData("4.20 Better Supported", SupportStatus.Unknown, SecuritySupport.Supported)]
    [InlineData("4.20 Supported Better", SupportStatus.Supported, SecuritySupport.Unknown)]
    [InlineData("4.20 6 4", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData("4.20 supported SUPPORTED", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData("4.20 Supported", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData("4.20", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData("Unstated", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData(" ", SupportStatus.Unknown, SecuritySupport.Unknown)]
    public void An_unknown_word_is_read_as_Unknown(string text, SupportStatus status, SecuritySupport securitySupport)
    {
        var stated = Assert.Single(FeatureHistory.Parse(text).Releases);

        Assert.Equal((true, status, securitySupport), (stated.IsStated, stated.Status, stated.SecuritySupport));
    }

    [Fact]
    public void Any_text_can_be_read() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" ;Unstated4"], 0, 20])
            .Sample(text =>
            {
                FeatureHistory.Parse(text);
                LimitHistory.Parse(text);
                TargetedReleases.Parse(text);
            });
}
