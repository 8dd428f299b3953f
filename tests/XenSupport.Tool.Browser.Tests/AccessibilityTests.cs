using System.Text.Json;
using Microsoft.Playwright;
using XenSupport.Tool.Browser.Tests.Testing;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>
/// WCAG: contrast of all text in both colour schemes, a name for every control, tables and headings in order.
/// </summary>
public class AccessibilityTests(Chromium chromium)
{
    private static readonly string Check = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "accessibility.js"));

    [Theory]
    [InlineData(ColorScheme.Light, 1600)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1600)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_has_no_problems_with_all_details_open(ColorScheme scheme, int width)
    {
        await using var window = await chromium.OpenAsync(width, scheme);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "All details" }).ClickAsync();

        var (texts, wrong) = await CheckAsync(window.Page);
        Assert.True(texts > 3000);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("document.querySelector('.rest').style.color = '#999999'", "contrast 2.8")]
    [InlineData("document.querySelector('.status').style.backgroundColor = '#0a4d23'", "contrast 1.00")]
    [InlineData(
        "document.querySelector('select').closest('label').replaceWith(document.createElement('select'))",
        "no name")]
    [InlineData("document.querySelector('thead th').removeAttribute('scope')", "no scope")]
    [InlineData("document.querySelector('h1').remove()", "heading skips")]
    public async Task The_check_finds_deliberate_damage(string damage, string complaint)
    {
        await using var window = await chromium.OpenAsync();
        await window.Page.EvaluateAsync(damage);

        Assert.Contains(
            (await CheckAsync(window.Page)).Wrong,
            line => line.StartsWith(complaint, StringComparison.Ordinal));
    }

    private static async Task<(int Texts, string[] Wrong)> CheckAsync(IPage page)
    {
        var result = await page.EvaluateAsync<JsonElement>(Check);
        return (result.GetProperty("texts").GetInt32(),
            [.. result.GetProperty("wrong").EnumerateArray().Select(line => line.GetString()!)]);
    }
}
