using System.Text.RegularExpressions;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>The pages of docs/diagnostics and their examples.</summary>
internal static class DocumentedPage
{
    private const RegexOptions AcrossLines = RegexOptions.Multiline | RegexOptions.Singleline;

    private static readonly string Folder = Repository.PathOf("docs", "diagnostics");

    /// <param name="pattern">The file names of the pages, such as <c>XEN1*.md</c>.</param>
    public static IEnumerable<string> FindIds(string pattern) =>
        Directory.GetFiles(Folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order();

    /// <summary>The fenced blocks of a kind in a page, each with the name that follows the kind.</summary>
    public static IReadOnlyList<(string Name, string Text)> ReadBlocks(string id, string kind, string name) =>
    [
        .. from block in Regex.Matches(
               File.ReadAllText(Path.Combine(Folder, id + ".md")),
               $"^```{kind} (?<name>{name})\n(?<text>.*?)^```$",
               AcrossLines)
           select (block.Groups["name"].Value, block.Groups["text"].Value),
    ];

    /// <summary>The properties that the example of a page sets in the project file.</summary>
    public static IReadOnlyDictionary<string, string> ReadProperties(string id) => Regex
        .Matches(
            File.ReadAllText(Path.Combine(Folder, id + ".md")),
            "^```xml\n<PropertyGroup>\n  <(?<name>[A-Za-z]+)>(?<value>.*?)</",
            AcrossLines)
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
}
