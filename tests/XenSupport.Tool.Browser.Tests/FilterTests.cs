using XenSupport.Testing;
using XenSupport.Tool.Browser.Tests.Testing;
using XenSupport.Tool.Matrix;
using static Microsoft.Playwright.Assertions;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>What the filters show.</summary>
public class FilterTests(Chromium chromium)
{
    private static readonly SupportMatrix Matrix = SupportMatrix.Create(XenReleases.All);

    private static readonly IReadOnlyList<MatrixRow> All = [.. Matrix.FeatureRows];

    [Fact]
    public async Task Without_a_filter_every_row_and_every_release_is_shown()
    {
        await using var window = await chromium.OpenAsync();

        Assert.Equal(All.Select(row => row.Key), await window.VisibleKeysAsync());
        await Expect(window.Page.GetByRole(Microsoft.Playwright.AriaRole.Status))
            .ToHaveTextAsync($"{All.Count} of {All.Count} rows");
        Assert.Equal(
            PackagedStatements.Versions.Reverse().Select(version => $"Xen {version}"),
            await window.Page.Locator("thead .version:visible").AllTextContentsAsync());
    }

    [Fact]
    public async Task All_words_are_searched_for_in_names_values_and_prose()
    {
        await using var window = await chromium.OpenAsync();
        await window.Search.FillAsync("SHADOW  paging");

        var keys = await window.VisibleKeysAsync();
        Assert.Contains("shadow-paging", keys);
        Assert.All(keys, key => Assert.Contains("shadow", TextOf(key), StringComparison.OrdinalIgnoreCase));
        Assert.InRange(keys.Count, 1, 20);
        await Expect(window.Page.GetByRole(Microsoft.Playwright.AriaRole.Status))
            .ToHaveTextAsync($"{keys.Count} of {All.Count} rows");
        await Expect(window.Page.Locator(".chapter:visible"))
            .ToHaveCountAsync(All.Where(row => keys.Contains(row.Key)).Select(row => row.Group).Distinct().Count());
    }

    [Fact]
    public async Task Filters_that_match_nothing_say_so_and_reset_shows_all_rows()
    {
        await using var window = await chromium.OpenAsync();
        await window.Search.FillAsync("frobnicate");

        await Expect(window.Rows).ToHaveCountAsync(0);
        await Expect(window.Page.GetByText("No rows match these filters.")).ToBeVisibleAsync();

        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Expect(window.Rows).ToHaveCountAsync(All.Count);
        await Expect(window.Page.GetByText("No rows match these filters.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Any_of_several_statuses_matches()
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.GetByLabel("Deprecated", new() { Exact = true }).CheckAsync();
        await window.Page.GetByLabel("Not functional", new() { Exact = true }).CheckAsync();

        Assert.Equal(
            KeysWhere(cell => cell.Entry.Status is SupportStatus.Deprecated or SupportStatus.NotFunctional),
            await window.VisibleKeysAsync());
    }

    [Fact]
    public async Task Security_support_and_status_must_match_in_the_same_release()
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.GetByLabel("Tech Preview", new() { Exact = true }).CheckAsync();
        await window.Page.GetByLabel("Security support").SelectOptionAsync("under conditions");

        Assert.Equal(
            KeysWhere(cell =>
                cell.Entry is { Status: SupportStatus.TechPreview, SecuritySupport: SecuritySupport.Conditional }),
            await window.VisibleKeysAsync());
    }

    [Fact]
    public async Task A_hidden_release_takes_its_column_and_its_statuses_with_it()
    {
        await using var window = await chromium.OpenAsync();
        foreach (var version in PackagedStatements.Versions.Where(version => version != "4.21"))
        {
            await window.Page.GetByLabel(version, new() { Exact = true }).UncheckAsync();
        }

        await window.Page.GetByLabel("Tech Preview", new() { Exact = true }).CheckAsync();

        Assert.Equal(["Xen 4.21"], await window.Page.Locator("thead .version:visible").AllTextContentsAsync());
        Assert.Equal(
            KeysWhere(cell => cell is { Entry.Status: SupportStatus.TechPreview, Release.VersionText: "4.21" }),
            await window.VisibleKeysAsync());
        await Expect(window.Row("c-xenstored-daemon--liveupdate")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Changed_rows_only_leaves_the_rows_with_a_mark()
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.GetByLabel("Changed rows only").CheckAsync();

        var keys = await window.VisibleKeysAsync();
        Assert.Equal(
            All.Where(row => Enumerable.Range(0, XenReleases.All.Count)
                    .Any(release => Matrix.ChangeOf(row, release) != RowChange.None))
                .Select(row => row.Key),
            keys);
        Assert.InRange(keys.Count, 1, All.Count - 1);
        const string marks = ".mark.new, .mark.changed, .mark.gone, .mark.split, .mark.joined";
        await Expect(window.Rows.Filter(new() { Has = window.Page.Locator(marks) }))
            .ToHaveCountAsync(keys.Count);
    }

    [Fact]
    public async Task A_chapter_can_be_shown_alone()
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.GetByLabel("Chapter").SelectOptionAsync("Xenstore");

        Assert.Equal(All.Where(row => row.Group == "Xenstore").Select(row => row.Key), await window.VisibleKeysAsync());
        await Expect(window.Page.Locator(".chapter:visible")).ToHaveTextAsync("Xenstore");
    }

    private static string[] KeysWhere(Func<MatrixCell, bool> predicate) =>
        [.. All.Where(row => row.Stated.Any(cell => cell.HasStatus && predicate(cell))).Select(row => row.Key)];

    private static string TextOf(string key)
    {
        var row = All.Single(candidate => candidate.Key == key);
        return string.Join(
            ' ',
            row.Stated.SelectMany(cell =>
                new[] { row.Name, row.Group, cell.Value, cell.Entry.Description, cell.Entry.Caveats }));
    }
}
