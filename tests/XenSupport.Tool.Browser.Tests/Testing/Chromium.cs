using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(XenSupport.Tool.Browser.Tests.Testing.Chromium))]

namespace XenSupport.Tool.Browser.Tests.Testing;

/// <summary>
/// Debian's Chromium, and the matrix page as a file for it. Tests are skipped if Chromium is missing.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Switches =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (FindOnPath("chromium") is not { } program)
        {
            return;
        }

        // A build server may be slow, and a real failure outlasts any timeout.
        Assertions.SetDefaultExpectTimeout(30_000);
        MatrixFile.Write(_file);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Headless = true,
            // Chromium's own sandbox does not start for root, and a build server may run as root.
            ChromiumSandbox = false,
            Args = Switches,
        });
    }

    /// <summary>Opens the page.</summary>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="scheme">The colour scheme of the system.</param>
    /// <param name="hash">The fragment of the address, which opens a row.</param>
    internal async Task<MatrixWindow> OpenAsync(
        int width = 1600,
        ColorScheme scheme = ColorScheme.Light,
        string hash = "")
    {
        Assert.SkipWhen(_browser is null, "'chromium' is not on the path (Debian: apt-get install chromium).");
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        return await MatrixWindow.OpenAsync(context, new Uri(_file).AbsoluteUri + hash);
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? default);
        _playwright?.Dispose();
        File.Delete(_file);
    }

    private static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
