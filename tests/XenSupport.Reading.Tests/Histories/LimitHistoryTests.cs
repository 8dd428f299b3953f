using CsCheck;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Histories;

public class LimitHistoryTests
{
    private static readonly Gen<long?> Maximum = Gen.Long[0, long.MaxValue].Nullable();

    private static readonly Gen<ReleaseMaxima> Stated = Gen.Select(
        AnyRelease.Value,
        Gen.Bool,
        Gen.Enum<LimitUnit>(),
        Maximum,
        Maximum,
        AnyRelease.OverlayTitle,
        (release, isStated, unit, supported, security, title) => isStated
            ? new ReleaseMaxima(release, unit, supported, security, title)
            : ReleaseMaxima.Of(release, null));

    [Fact]
    public void Reading_returns_what_was_written() => Stated.Array[0, 5].Sample(releases =>
    {
        var history = new LimitHistory(new EquatableArray<ReleaseMaxima>(releases));
        Assert.Equal(history, LimitHistory.Parse(history.Write()));
    });

    [Fact]
    public void The_format_is_that_of_published_attributes() => Assert.Equal(
        "4.18 Unstated; 4.19 Count 4096 -; 4.20 Bytes - 1024 [overlay: XenServer 8]",
        new LimitHistory(new EquatableArray<ReleaseMaxima>(
        [
            ReleaseMaxima.Of(new Release("4.18"), null),
            new ReleaseMaxima(new Release("4.19"), LimitUnit.Count, 4096, null),
            new ReleaseMaxima(new Release("4.20"), LimitUnit.Bytes, null, 1024, "XenServer 8"),
        ])).Write());

    [Theory]
    [InlineData("4.20 Weight 1 2", null)]
    [InlineData("4.20 1 1 2", null)]
    [InlineData("4.20 Count", null)]
    [InlineData("4.20", null)]
    [InlineData("4.20 Count many -1", LimitUnit.Count)]
    [InlineData("4.20 Bytes 9223372036854775808 +1", LimitUnit.Bytes)]
    public void An_unknown_word_limits_nothing(string text, LimitUnit? unit)
    {
        var stated = Assert.Single(LimitHistory.Parse(text).Releases);

        Assert.Equal((unit, null, null), (stated.Unit, stated.SupportedMax, stated.SecuritySupportedMax));
    }

    [Theory]
    [InlineData("4.18 Unstated; 4.19 Bytes 1 -; 4.20 Unstated", LimitUnit.Bytes)]
    [InlineData("4.18 Unstated", null)]
    [InlineData("", null)]
    public void The_unit_is_that_of_the_releases_that_state_one(string text, LimitUnit? unit) =>
        Assert.Equal(unit, LimitHistory.Parse(text).Unit);
}
