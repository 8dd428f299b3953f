using Microsoft.Playwright;
using XenSupport.Tool.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>Details, keyboard, what stays in view, colours, print.</summary>
public class UseTests(Chromium chromium)
{
    private const string Key = "x86pvh--dom0";

    [Fact]
    public async Task A_row_opens_and_closes()
    {
        await using var window = await chromium.OpenAsync();
        await Expect(window.Detail(Key)).ToBeHiddenAsync();

        var button = window.Row(Key).GetByRole(AriaRole.Button);
        await button.ClickAsync();
        await Expect(window.Detail(Key)).ToBeVisibleAsync();
        await Expect(window.Detail(Key)).ToContainTextAsync("Supported, with caveats");
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "true");

        await button.ClickAsync();
        await Expect(window.Detail(Key)).ToBeHiddenAsync();
        await Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task All_details_open_at_once()
    {
        await using var window = await chromium.OpenAsync();
        await window.Search.FillAsync("pvh");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "All details" }).ClickAsync();

        await Expect(window.Page.Locator(".detail:visible")).ToHaveCountAsync((await window.VisibleKeysAsync()).Count);
    }

    [Fact]
    public async Task An_address_with_a_key_opens_its_row_and_scrolls_to_it()
    {
        await using var window = await chromium.OpenAsync(hash: "#" + Key);

        await Expect(window.Detail(Key)).ToBeVisibleAsync();
        await Expect(window.Row(Key)).ToBeInViewportAsync();
        Assert.True(await IsOnTopAsync(window.Row(Key).GetByRole(AriaRole.Button)));
    }

    [Fact]
    public async Task Everything_works_from_the_keyboard()
    {
        await using var window = await chromium.OpenAsync();
        var keyboard = window.Page.Keyboard;

        await keyboard.PressAsync("/");
        await Expect(window.Search).ToBeFocusedAsync();
        await keyboard.TypeAsync("iommu/ amd");
        await Expect(window.Rows).ToHaveCountAsync(0);
        await keyboard.PressAsync("Escape");
        await Expect(window.Search).ToHaveValueAsync("");
        await keyboard.TypeAsync("amd iommu");

        await keyboard.PressAsync("ArrowDown");
        await Expect(window.Rows.First.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator(".detail:visible")).ToHaveCountAsync(1);
        await keyboard.PressAsync("Escape");
        await window.Search.FillAsync("");
        await window.Rows.First.GetByRole(AriaRole.Button).FocusAsync();
        await keyboard.PressAsync("ArrowDown");
        await Expect(window.Rows.Nth(1).GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowUp");
        await Expect(window.Rows.First.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Focus_is_visible()
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.Keyboard.PressAsync("Tab");

        var skip = window.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the matrix" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        Assert.Equal("solid", await skip.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    [InlineData(1600)]
    public async Task The_head_and_the_first_column_stay_in_view(int width)
    {
        await using var window = await chromium.OpenAsync(width);
        await window.Page.EvaluateAsync("document.querySelector('main').scrollTo(1e6, 3000)");

        Assert.True(await IsOnTopAsync(window.Page.Locator("thead .corner")));
        Assert.True(await IsOnTopAsync(window.Page.Locator("thead .version:visible").Last));
        var seen = await window.Page.EvaluateAsync<bool>(
            """
            [...document.querySelectorAll('.entry > th')].some(head => {
              const box = head.getBoundingClientRect();
              return box.left === 0 && box.top > 400 && document.elementFromPoint(8, box.top + 8)?.closest('th') === head;
            })
            """);
        Assert.True(seen);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1024)]
    [InlineData(1600)]
    public async Task The_page_itself_is_never_wider_than_the_window(int width)
    {
        await using var window = await chromium.OpenAsync(width);

        Assert.Equal(width, await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "Dark")]
    [InlineData(ColorScheme.Dark, "Light")]
    public async Task The_colours_follow_the_system_until_the_user_chooses(ColorScheme system, string other)
    {
        await using var window = await chromium.OpenAsync(scheme: system);
        Assert.Equal(system, await SchemeAsync(window.Page));

        await window.Page.GetByRole(AriaRole.Button, new() { Name = other, Exact = true }).ClickAsync();
        Assert.Equal(Enum.Parse<ColorScheme>(other), await SchemeAsync(window.Page));

        await window.Page.ReloadAsync();
        Assert.Equal(Enum.Parse<ColorScheme>(other), await SchemeAsync(window.Page));

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Auto", Exact = true }).ClickAsync();
        Assert.Equal(system, await SchemeAsync(window.Page));
    }

    [Fact]
    public async Task Print_has_the_whole_table_in_light_colours_and_no_controls()
    {
        await using var window = await chromium.OpenAsync(scheme: ColorScheme.Dark);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(window.Page.Locator("form")).ToBeHiddenAsync();
        Assert.Equal(ColorScheme.Light, await SchemeAsync(window.Page));
        Assert.True(
            await window.Page.EvaluateAsync<bool>(
                "getComputedStyle(document.querySelector('main')).overflow === 'visible' && document.body.scrollHeight > 3000"));
        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 50_000);
    }

    [Fact]
    public async Task Without_scripts_the_table_and_all_details_are_shown()
    {
        await using var window = await chromium.OpenAsync();
        var context = await window.Page.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(window.Page.Url);

        await Expect(page.Locator(".entry:visible")).ToHaveCountAsync(await window.Rows.CountAsync());
        await Expect(page.Locator(".detail:visible")).ToHaveCountAsync(await window.Rows.CountAsync());
        await Expect(page.Locator("form")).ToBeHiddenAsync();
        await context.DisposeAsync();
    }

    private static async Task<ColorScheme> SchemeAsync(IPage page) =>
        await page.EvaluateAsync<int>("parseInt(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")
        > 127
            ? ColorScheme.Light
            : ColorScheme.Dark;

    /// <summary>Whether nothing covers the middle of an element.</summary>
    private static Task<bool> IsOnTopAsync(ILocator element) => element.EvaluateAsync<bool>(
        """
        element => {
          const box = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
        }
        """);
}
