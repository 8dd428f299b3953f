using Microsoft.Playwright;
using XenSupport.Testing;
using XenSupport.Tool.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>The page in a window as wide as a telephone: folded filters, and one release at a time.</summary>
public class NarrowTests(Chromium chromium)
{
    private const int Width = 400;

    private const int WideWidth = 1400;

    private static readonly string[] Versions = [.. PackagedStatements.Versions.Reverse()];

    [Fact]
    public async Task One_release_is_shown_and_a_list_chooses_it()
    {
        await using var window = await chromium.OpenAsync(Width);
        Assert.Equal([$"Xen {Versions[0]}"], await VisibleVersionsAsync(window.Page));

        await window.ReleaseList.SelectOptionAsync("4.18");

        Assert.Equal(["Xen 4.18"], await VisibleVersionsAsync(window.Page));
        await Expect(window.Row("arm-v8").Locator("td:visible")).ToHaveTextAsync("Supported caveats");
    }

    [Fact]
    public async Task The_filters_look_only_at_the_release_shown()
    {
        await using var window = await chromium.OpenAsync(Width);
        await window.Page.GetByText("Filters and columns").ClickAsync();
        await window.Page.GetByLabel("Tech Preview", new() { Exact = true }).CheckAsync();
        await Expect(window.Row("c-xenstored-daemon--liveupdate")).ToBeHiddenAsync();

        await window.ReleaseList.SelectOptionAsync("4.20");

        await Expect(window.Row("c-xenstored-daemon--liveupdate")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Filters_and_legend_are_folded_until_they_are_asked_for()
    {
        await using var window = await chromium.OpenAsync(Width);
        await Expect(window.Page.GetByLabel("Chapter")).ToBeHiddenAsync();
        await Expect(window.Page.Locator(".key li").First).ToBeHiddenAsync();

        await window.Page.GetByText("Filters and columns").ClickAsync();
        await window.Page.GetByText("Colours and marks").ClickAsync();

        await Expect(window.Page.GetByLabel("Chapter")).ToBeVisibleAsync();
        await Expect(window.Page.Locator(".key li").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("4.21")]
    [InlineData("4.18")]
    public async Task Nothing_is_wider_than_the_window_with_everything_open(string version)
    {
        await using var window = await chromium.OpenAsync(Width);
        await window.ReleaseList.SelectOptionAsync(version);
        await OpenEverythingAsync(window.Page);

        Assert.Equal(Width, await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var narrowest = await window.Page.EvaluateAsync<int>(
            """
            Math.min(...Array.from(
              document.querySelectorAll('td[data-release]:not([hidden])'), cell => cell.clientWidth))
            """);
        Assert.InRange(narrowest, Width / 2, Width);
        Assert.Empty(
            await window.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('main, main *')]
                  .filter(part => part.checkVisibility() && !part.closest('caption')
                    && (part.scrollWidth > innerWidth || part.getBoundingClientRect().right > innerWidth))
                  .map(part => `${part.tagName} ${part.className} ${part.textContent.slice(0, 60)}`)
                """));
    }

    [Theory]
    [InlineData(Width)]
    [InlineData(WideWidth)]
    public async Task No_text_is_too_small_to_read(int width)
    {
        await using var window = await chromium.OpenAsync(width);
        await OpenEverythingAsync(window.Page);

        var least = await window.Page.EvaluateAsync<double>(
            """
            Math.min(...[...document.querySelectorAll('body *')]
              .filter(part => part.checkVisibility() && part.textContent.trim() !== '')
              .map(part => parseFloat(getComputedStyle(part).fontSize)))
            """);
        Assert.InRange(least, 12, 16);
    }

    [Fact]
    public async Task A_window_that_grows_shows_the_releases_beside_each_other()
    {
        await using var window = await chromium.OpenAsync(Width);
        await window.Page.SetViewportSizeAsync(WideWidth, 900);

        await Expect(window.Page.Locator("thead .version:visible")).ToHaveCountAsync(Versions.Length);
        Assert.Equal(Versions.Select(version => $"Xen {version}"), await VisibleVersionsAsync(window.Page));
        await Expect(window.ReleaseList).ToBeHiddenAsync();
        await Expect(window.Page.GetByLabel("Chapter")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reset_shows_the_newest_release_again()
    {
        await using var window = await chromium.OpenAsync(Width);
        await window.ReleaseList.SelectOptionAsync("4.17");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Reset", Exact = true }).ClickAsync();

        await Expect(window.Page.Locator("thead .version:visible")).ToHaveTextAsync($"Xen {Versions[0]}");
    }

    private static async Task OpenEverythingAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "All details" }).ClickAsync();
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => { part.open = true; })");
    }

    private static async Task<IReadOnlyList<string>> VisibleVersionsAsync(IPage page) =>
        await page.Locator("thead .version:visible").AllTextContentsAsync();
}
