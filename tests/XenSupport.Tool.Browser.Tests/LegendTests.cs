using Microsoft.Playwright;
using XenSupport.Tool.Browser.Tests.Testing;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>The colours and signs of the statuses, as a reader sees them.</summary>
public class LegendTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Each_kind_of_support_has_a_colour_and_a_sign_of_its_own(ColorScheme scheme)
    {
        await using var window = await chromium.OpenAsync(scheme: scheme);

        var looks = await window.Page.EvaluateAsync<string[][]>(
            """
            ['yes', 'conditional', 'external', 'no'].map(kind => {
              const status = document.querySelector(`.key .supported-${kind} .status`);
              return [getComputedStyle(status).backgroundColor, getComputedStyle(status, '::before').content];
            })
            """);

        Assert.Equal(4, looks.Select(look => look[0]).Distinct().Count());
        Assert.Equal(4, looks.Select(look => look[1]).Distinct().Count());
        Assert.DoesNotContain("none", looks.Select(look => look[1]));
    }

    [Fact]
    public async Task Support_without_security_support_is_not_green()
    {
        await using var window = await chromium.OpenAsync();

        foreach (var place in new[] { ".key", ".entry" })
        {
            var colour = await window.Page.EvaluateAsync<int[]>(
                $$"""
                getComputedStyle(document.querySelector('{{place}} .supported-no .status'))
                  .backgroundColor.match(/\d+/g).map(Number)
                """);
            Assert.True(colour[1] < colour[0] && colour[1] < colour[2], string.Join(' ', colour));
        }
    }
}
