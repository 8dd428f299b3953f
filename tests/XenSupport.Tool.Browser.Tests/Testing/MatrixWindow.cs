using Microsoft.Playwright;

namespace XenSupport.Tool.Browser.Tests.Testing;

/// <summary>The page in a browser window. Closing it fails if the page logged, threw or requested anything.</summary>
internal sealed class MatrixWindow : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private MatrixWindow(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Search => Page.GetByLabel("Find");

    /// <summary>Chooses the release in a narrow window.</summary>
    public ILocator ReleaseList => Page.GetByRole(AriaRole.Combobox, new() { Name = "Release", Exact = true });

    /// <summary>The visible rows.</summary>
    public ILocator Rows => Page.Locator(".entry:visible");

    public static async Task<MatrixWindow> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        var window = new MatrixWindow(page);
        page.Console += (_, message) => window._complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => window._complaints.Add(error);
        page.Request += (_, request) =>
        {
            // A 'data:' address is part of the page itself.
            if (request.Url.Split('#')[0] != address.Split('#')[0]
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                window._complaints.Add("request: " + request.Url);
            }
        };
        await page.GotoAsync(address);
        return window;
    }

    /// <summary>A row by its key.</summary>
    public ILocator Row(string key) => Page.Locator($"[id='{key}']");

    /// <summary>The details of a row.</summary>
    public ILocator Detail(string key) => Page.Locator($"[id='_of:{key}']");

    public async Task<IReadOnlyList<string>> VisibleKeysAsync() =>
        await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.entry')].filter(row => row.checkVisibility()).map(row => row.id)");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(_complaints);
    }
}
