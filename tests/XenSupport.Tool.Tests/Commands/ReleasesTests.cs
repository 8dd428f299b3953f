using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The support windows, and which of them are open on a given day.</summary>
public class ReleasesTests
{
    [Fact]
    public void The_windows_are_drawn_to_scale()
    {
        var run = ToolRun.With([.. ReleasesFrom417To421()], "releases", "--on", "2026-03-01");

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
            FindWindows(run).SkipLast(1));
    }

    [Fact]
    public void What_was_taken_back_since_is_listed_with_the_releases_that_lost_it() => Assert.Equal(
        [
            "Taken back Xen       Feature                                                     Now",
            "2023-08-01 4.17      Host Architecture › ARM v8, Cortex A77 r0p0-r1p0            Supported, not security supported",
            "2026-07-28 4.17–4.21 Scalability › Super page support, x86 HVM/PVH, Shadow, 2MiB Supported, not security supported",
            "2026-07-28 4.17–4.21 Memory Management › Shadow paging                           Supported, not security supported",
            "2026-07-28 4.17–4.21 Guest boot loaders › Pygrub                                 Supported, security supported only when run de-privileged",
        ],
        FindTakenBack(ToolRun.With([.. ReleasesFrom417To421()], "releases")));

    /// <summary>A part that was divided off and then restricted is one row, and so is what two releases lost.</summary>
    [Fact]
    public void A_row_that_the_statements_lack_is_listed_by_its_key() => Assert.Equal(
        [
            "Taken back Xen           Feature                                            Now",
            "2020-11-04 4.12 and 4.14 qemu-xen-traditional--device-model-stub-domains    Supported, with caveats",
            "2020-11-04 4.12 and 4.14 qemu-xen-traditional--as-host-process-device-model No security support, not recommended",
            "2021-03-19 4.12 and 4.14 iommu--arm-smmuv1                                  Supported, not security supported",
            "2021-03-19 4.12 and 4.14 iommu--arm-smmuv2                                  Supported, not security supported",
            "2021-05-04 4.12          x86pv--x8632-without-shim                          Supported, with caveats",
            "2021-07-15 4.14          x86pv--x8632-without-shim                          Supported, not security supported",
            "2022-11-01 4.14          ocaml-xenstored-daemon--untrusted-driver-domains   Supported, not security supported",
        ],
        FindTakenBack(
            ToolRun.With(
                [
                    SupportStatement.FromData(1, ["release\t4.12\t2019-04-02\t\t\t"]),
                    SupportStatement.FromData(1, ["release\t4.14\t2020-07-24\t\t\t"]),
                ],
                "releases")));

    [Theory]
    [InlineData("4.22")]
    [InlineData("4.20-rc")]
    [InlineData("unstable")]
    public void Without_later_editions_there_is_no_list(string version) => Assert.Empty(
        FindTakenBack(ToolRun.With([SupportStatement.FromData(1, [$"release\t{version}\t\t\t\t"])], "releases")));

    [Fact]
    public void The_axis_has_the_first_year_and_that_of_the_last_window() => Assert.Equal(
        "     2017    2019    2021    2023    2025    2027    2029    2031",
        ToolRun.With([.. XenReleases.All.Where(statement => statement.Release.Version <= new XenVersion(4, 22))], "releases")
            .Lines.Single(line => line.StartsWith("     2", StringComparison.Ordinal)));

    [Fact]
    public void The_windows_of_all_releases_fit_on_a_terminal() => Assert.All(
        FindWindows(ToolRun.Of("releases")), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void The_default_day_is_today() => Assert.Equal(
        ToolRun.Of("releases", "--on", $"{ToolRun.Today:yyyy-MM-dd}"), ToolRun.Of("releases"));

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

    private static IEnumerable<string> FindWindows(ToolRun run) =>
        run.Lines.TakeWhile(line => !line.StartsWith("Taken back", StringComparison.Ordinal));

    private static IEnumerable<string> FindTakenBack(ToolRun run) =>
        run.Lines.SkipWhile(line => !line.StartsWith("Taken back", StringComparison.Ordinal));

    private static IEnumerable<SupportStatement> ReleasesFrom417To421() => XenReleases.All
        .SkipWhile(statement => statement.Release.VersionText != "4.17")
        .TakeWhile(statement => statement.Release.VersionText != "4.22");
}
