using System.Text.RegularExpressions;

namespace XenSupport.Package.Tests.Testing;

/// <summary>
/// A page of the user documentation, and the project that its blocks make: <c>csharp FILE</c>, <c>markdown FILE</c>,
/// <c>ini FILE</c> and <c>txt FILE</c> are files, <c>xml</c> is part of the project file, <c>text output</c> is what
/// the build prints, and <c>text run</c> what the program prints.
/// </summary>
/// <param name="Path">The page's path in the repository.</param>
/// <param name="Blocks">The fenced blocks, each with the words after the fence and the text.</param>
public sealed partial record GuidePage(string Path, IReadOnlyList<(string Info, string Text)> Blocks)
{
    private static readonly string[] Readmes =
        ["README.md", "src/XenSupport.Package/README.md", "src/XenSupport.Reading/README.md"];

    /// <summary>The READMEs, and every page directly in docs that has a block with a file name.</summary>
    public static IReadOnlyList<GuidePage> All { get; } =
    [
        .. Readmes.Select(Read),
        .. from path in Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md").Order()
           let page = Read("docs/" + System.IO.Path.GetFileName(path))
           where page.Files.Any()
           select page,
    ];

    /// <summary>The name of the page and its project.</summary>
    public string Name { get; } = Path.Replace('/', '-').Replace(".md", "", StringComparison.Ordinal);

    /// <summary>Whether its project has the packages alone.</summary>
    public bool IsStart => Path == "docs/start.md";

    public bool IsReadme => Readmes.Contains(Path);

    /// <summary>The files that the page tells its reader to write.</summary>
    public IEnumerable<(string Name, string Text)> Files =>
        from block in Blocks
        where block.Info.Split(' ') is ["csharp" or "markdown" or "ini" or "txt", _]
        select (block.Info.Split(' ')[1], block.Text);

    /// <summary>What the page adds to the project file.</summary>
    public string ProjectContent => string.Concat(TextsOf("xml"));

    /// <summary>The lines that the page says the build prints, sorted.</summary>
    public IEnumerable<string> Output => TextsOf("text output")
        .SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Order(StringComparer.Ordinal);

    /// <summary>What the page says the program prints; empty if it does not say.</summary>
    public string RunOutput => string.Concat(TextsOf("text run"));

    private static GuidePage Read(string path) => new(
        path,
        [
            .. from match in Fence().Matches(
                   File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"))
               select (match.Groups["info"].Value, match.Groups["text"].Value),
        ]);

    private IEnumerable<string> TextsOf(string info) =>
        Blocks.Where(block => block.Info == info).Select(block => block.Text);

    [GeneratedRegex("^```(?<info>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
