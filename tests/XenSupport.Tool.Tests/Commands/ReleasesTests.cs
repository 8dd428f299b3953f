using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The support windows, and which of them are open on a given day.</summary>
public class ReleasesTests
{
    [Fact]
    public void The_windows_are_drawn_to_scale()
    {
        var run = ToolRun.Of("releases", "--on", "2026-03-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "Xen  Released   Support until Security until On 2026-03-01",
                "4.17 2022-12-12 2024-06-12    2027-12-12     security only",
                "4.18 2023-11-16 2025-05-16    2028-11-16     security only",
                "4.19 2024-07-29 2026-01-29    2029-07-29     security only",
                "4.20 2025-03-05 2028-03-05    2030-03-05     supported",
                "4.21 2025-11-19 2028-11-19    2030-11-19     supported",
                "",
                "     2022  2023  2024  2025  2026  2027  2028  2029  2030",
                "4.17      ██████████▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒",
                "4.18            ██████████▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
                "4.19                ██████████│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
                "4.20                    ██████│████████████▒▒▒▒▒▒▒▒▒▒▒▒",
                "4.21                        ██│████████████████▒▒▒▒▒▒▒▒▒▒▒▒",
                "",
                "█ support  ▒ security support only  │ the given day",
            ],
            run.Lines);
    }

    [Fact]
    public void The_default_day_is_today() =>
        Assert.Equal(ToolRun.Of("releases", "--on", "2026-03-01"), ToolRun.Of("releases"));

    [Theory]
    [InlineData("2025-03-04", "not released")]
    [InlineData("2025-03-05", "supported")]
    [InlineData("2028-03-05", "supported")]
    [InlineData("2028-03-06", "security only")]
    [InlineData("2030-03-05", "security only")]
    [InlineData("2030-03-06", "ended")]
    public void The_first_and_the_last_day_count(string day, string state) =>
        Assert.Contains(
            $"4.20 2025-03-05 2028-03-05    2030-03-05     {state}",
            ToolRun.Of("releases", "--on", day).Output,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("release\t4.22-unstable\t\t\tunreleased\t", "not released")]
    [InlineData("release\t4.22\t2026-02-01\t\t\t", "not known")]
    [InlineData("release\t4.22\t2026-02-01\t\t2030-01-01\t", "security only")]
    [InlineData("release\t4.22\t2026-02-01\t2020-01-01\t2020-01-01\t", "ended")]
    public void Dates_that_are_unknown_or_out_of_order_do_no_harm(string release, string state)
    {
        var run = ToolRun.With([SupportStatement.FromData(1, [release])], "releases");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(state, run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_period_is_drawn_to_a_smaller_scale()
    {
        var run = ToolRun.With(
            [SupportStatement.FromData(1, ["release\t4.22\t2000-01-01\t2999-12-31\t9999-12-31\t"])],
            "releases");

        Assert.InRange(run.Lines.Max(line => line.Length), 55, 75);
    }
}
