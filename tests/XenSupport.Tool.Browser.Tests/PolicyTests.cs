using XenSupport.Tool.Browser.Tests.Testing;
using static Microsoft.Playwright.Assertions;

namespace XenSupport.Tool.Browser.Tests;

/// <summary>
/// The content security policy is in force. In normal use it is not violated: see <see cref="MatrixWindow"/>.
/// </summary>
public class PolicyTests(Chromium chromium)
{
    private const string Injected = "document.title = 'injected'";

    [Theory]
    [InlineData("<script>" + Injected + "</script>", "script-src-elem")]
    [InlineData("<img src='data:,x' onerror=\"" + Injected + "\">", "script-src-attr")]
    [InlineData("<script src='https://example.org/x.js'></script>", "script-src-elem")]
    [InlineData("<style>body { display: none }</style>", "style-src-elem")]
    [InlineData("<p style='display: none'>x</p>", "style-src-attr")]
    [InlineData("<img src='https://example.org/x.png'>", "img-src")]
    [InlineData("<iframe src='https://example.org/'></iframe>", "frame-src")]
    [InlineData("<base href='https://example.org/'>", "base-uri")]
    public async Task What_is_injected_into_the_page_is_refused(string markup, string directive)
    {
        await using var window = await chromium.OpenAsync();
        var page = await window.Page.Context.NewPageAsync();
        await page.GotoAsync(window.Page.Url);
        var title = await page.TitleAsync();

        // A parser runs scripts; markup that is set on an element does not.
        var refused = await page.EvaluateAsync<string>(
            """
            markup => new Promise(resolve => {
              document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective));
              document.body.append(document.createRange().createContextualFragment(markup));
              setTimeout(() => resolve('nothing'), 5000);
            })
            """,
            markup);

        Assert.Equal(directive, refused);
        Assert.Equal(title, await page.TitleAsync());
        await Expect(page.Locator("body")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_with_another_script_does_not_run_it()
    {
        await using var window = await chromium.OpenAsync();
        var file = new Uri(window.Page.Url).LocalPath;
        var changed = Path.ChangeExtension(file, ".changed.html");
        var text = File.ReadAllText(file);
        File.WriteAllText(
            changed, text.Replace("'use strict';", $"'use strict'; {Injected};", StringComparison.Ordinal));
        try
        {
            var page = await window.Page.Context.NewPageAsync();
            await page.GotoAsync(new Uri(changed).AbsoluteUri);

            Assert.StartsWith("Xen support matrix", await page.TitleAsync(), StringComparison.Ordinal);
            await Expect(page.Locator("output")).ToBeEmptyAsync();
        }
        finally
        {
            File.Delete(changed);
        }
    }
}
