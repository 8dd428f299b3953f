using System.Reflection;

namespace XenSupport.Editor.Tests;

/// <summary>The picture of hover in the README matches the editor; eng/pictures.sh draws it from this text.</summary>
public sealed class PictureTests : IDisposable
{
    private const string PictureText = "hover.txt";

    private static readonly string Root = typeof(PictureTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private readonly Editor _editor = new([
        .. Directory
            .GetFiles(Path.Combine(Root, "src", "XenSupport.Statements", "statements"), "4.*.md")
            .Order()
            .Select(File.ReadAllText),
    ]);

    [Fact]
    public async Task Its_text_matches_hover()
    {
        var hover = await _editor.HoverAsync(
            "class C { object O = XenFeatures.Xenstore.CXenstoredDaemon.Live$$update.IsSupported; }");
        var text = hover.ReplaceLineEndings("\n") + "\n";

        // eng/pictures.sh reads this file.
        await File.WriteAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, PictureText),
            text,
            TestContext.Current.CancellationToken);
        var drawn = await File.ReadAllTextAsync(
            Path.Combine(Root, "docs", "images", PictureText),
            TestContext.Current.CancellationToken);
        Assert.Equal(drawn.ReplaceLineEndings("\n"), text);
    }

    public void Dispose() => _editor.Dispose();
}
