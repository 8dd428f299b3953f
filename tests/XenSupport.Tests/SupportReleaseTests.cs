using System.Globalization;
using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

public class SupportReleaseTests
{
    private const string Unreleased = "unreleased";

    [Fact]
    public void A_release_states_what_its_row_says()
    {
        var release = Rows.Read().Release;

        Assert.Equal("4.20", release.VersionText);
        Assert.Equal(new XenVersion(4, 20), release.Version);
        Assert.Equal(ReleaseStage.Released, release.Stage);
        Assert.Equal(new DateTime(2025, 3, 5), release.InitialRelease);
        Assert.Equal(new DateTime(2028, 3, 6), release.SupportedUntil);
        Assert.Equal(new DateTime(2030, 3, 7), release.SecuritySupportUntil);
        Assert.Equal("https://example.org/4.20", release.NotesUrl);
    }

    [Fact]
    public void Empty_cells_are_null()
    {
        var release = Read("4.20", "", "", "");

        Assert.Null(release.InitialRelease);
        Assert.Null(release.SupportedUntil);
        Assert.Null(release.SecuritySupportUntil);
        Assert.Null(release.NotesUrl);
    }

    [Theory]
    [InlineData("4.20", ReleaseStage.Released)]
    [InlineData("4.21-rc", ReleaseStage.Candidate)]
    [InlineData("4.23-unstable", ReleaseStage.Development)]
    public void The_version_determines_the_stage(string text, ReleaseStage stage)
    {
        var release = Read(text, "", "", Unreleased);

        Assert.Equal(XenVersion.Parse(text), release.Version);
        Assert.Equal(stage, release.Stage);
        Assert.Equal(text, release.ToString());
    }

    [Theory]
    [InlineData("unstable")]
    [InlineData("four point twenty")]
    [InlineData("")]
    public void A_version_without_a_number_is_in_development(string text)
    {
        var release = Read(text, "", "", Unreleased);

        Assert.Null(release.Version);
        Assert.Equal(text, release.VersionText);
        Assert.Equal(ReleaseStage.Development, release.Stage);
        Assert.Equal(text, release.ToString());
    }

    [Theory]
    [InlineData("2025-03-04", false)]
    [InlineData("2025-03-05", true)]
    [InlineData("2026-01-01", true)]
    [InlineData("2028-03-05", true)]
    [InlineData("2028-03-06", true)]
    [InlineData("2028-03-07", false)]
    [InlineData("2029-01-01", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("9999-12-31", false)]
    public void Support_lasts_from_the_first_day_to_the_last(string date, bool expected) =>
        Assert.Equal(expected, Rows.Read().Release.IsSupported(Day(date)));

    [Theory]
    [InlineData("2025-03-04", false)]
    [InlineData("2025-03-05", true)]
    [InlineData("2028-03-07", true)]
    [InlineData("2030-03-06", true)]
    [InlineData("2030-03-07", true)]
    [InlineData("2030-03-08", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("9999-12-31", false)]
    public void Security_support_lasts_from_the_first_day_to_the_last(string date, bool expected) =>
        Assert.Equal(expected, Rows.Read().Release.IsSecuritySupported(Day(date)));

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void The_time_of_day_is_ignored(DateTimeKind kind)
    {
        var release = Read("4.20", "2025-03-05", "2028-03-06", "2028-03-06");
        var firstTick = DateTime.SpecifyKind(new DateTime(2025, 3, 5), kind);
        var lastTick = DateTime.SpecifyKind(new DateTime(2028, 3, 7), kind).AddTicks(-1);

        Assert.False(release.IsSupported(firstTick.AddTicks(-1)));
        Assert.True(release.IsSupported(firstTick));
        Assert.True(release.IsSupported(lastTick));
        Assert.False(release.IsSupported(lastTick.AddTicks(1)));
        Assert.False(release.IsSecuritySupported(firstTick.AddTicks(-1)));
        Assert.True(release.IsSecuritySupported(firstTick));
        Assert.True(release.IsSecuritySupported(lastTick));
        Assert.False(release.IsSecuritySupported(lastTick.AddTicks(1)));
    }

    [Fact]
    public void A_release_that_lasts_a_single_day_is_supported_on_that_day()
    {
        var release = Read("4.20", "2025-03-05", "2025-03-05", "2025-03-05");

        Assert.True(release.IsSupported(new DateTime(2025, 3, 5)));
        Assert.True(release.IsSecuritySupported(new DateTime(2025, 3, 5)));
    }

    [Theory]
    [InlineData("2025-03-04", false)]
    [InlineData("2025-03-05", null)]
    [InlineData("2099-01-01", null)]
    public void Without_a_last_day_support_is_unknown_from_the_release_on(string date, bool? expected)
    {
        var release = Read("4.20", "2025-03-05", "", "");

        Assert.Equal(expected, release.IsSupported(Day(date)));
        Assert.Equal(expected, release.IsSecuritySupported(Day(date)));
    }

    [Fact]
    public void Support_and_security_support_end_independently()
    {
        var openEnd = Read("4.20", "2025-03-05", "", "2030-03-07");
        var openSecurity = Read("4.20", "2025-03-05", "2028-03-06", "");
        var late = new DateTime(2040, 1, 1);

        Assert.Null(openEnd.IsSupported(late));
        Assert.False(openEnd.IsSecuritySupported(late));
        Assert.False(openSecurity.IsSupported(late));
        Assert.Null(openSecurity.IsSecuritySupported(late));
    }

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("2028-03-06", true)]
    [InlineData("2028-03-07", false)]
    public void Without_a_first_day_the_last_day_decides(string date, bool expected)
    {
        var release = Read("4.20", "", "2028-03-06", "2028-03-06");

        Assert.Equal(expected, release.IsSupported(Day(date)));
        Assert.Equal(expected, release.IsSecuritySupported(Day(date)));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2025-03-05")]
    [InlineData("9999-12-31")]
    public void An_unreleased_version_has_no_security_support_and_its_support_is_unknown(string date)
    {
        var release = Read("4.23-unstable", "", "", Unreleased);

        Assert.Null(release.SecuritySupportUntil);
        Assert.Null(release.IsSupported(Day(date)));
        Assert.False(release.IsSecuritySupported(Day(date)));
    }

    [Fact]
    public void An_unreleased_version_has_no_security_support_whatever_its_other_dates()
    {
        var release = Read("4.20", "2025-03-05", "2028-03-06", Unreleased);

        Assert.True(release.IsSupported(new DateTime(2026, 1, 1)));
        Assert.False(release.IsSecuritySupported(new DateTime(2026, 1, 1)));
    }

    [Fact]
    public void Dates_are_read_the_same_in_every_culture()
    {
        // The Thai calendar starts counting from a different year.
        const string thai = "th-TH";
        Assert.SkipUnless(
            CultureInfo.GetCultures(CultureTypes.SpecificCultures).Any(known => known.Name == thai),
            "This machine has only the invariant culture.");

        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(thai);

            Assert.Equal(new DateTime(2025, 3, 5), Rows.Read().Release.InitialRelease);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static SupportRelease Read(
        string version, string initialRelease, string supportedUntil, string securitySupportUntil) =>
        SupportStatement.FromData(
            Rows.Format, [$"release\t{version}\t{initialRelease}\t{supportedUntil}\t{securitySupportUntil}\t"]).Release;

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
