using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;
using XenSupport.Upstream.Findings;

namespace XenSupport.Tool.Tests.Lint;

/// <summary>The pages about rules that need Xen's source, or other branches: each example is run.</summary>
public partial class DocumentedTreeRuleTests
{
    private static readonly string Folder = Repository.PathOf("docs", "diagnostics");

    public static TheoryData<string> Ids { get; } = [.. TreeRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_and_severity_of_its_rule(string id)
    {
        var rule = TreeRules.All.Single(rule => rule.Id == id);

        Assert.StartsWith(
            $"# {id}: {rule.Title}\n\nSeverity: {rule.Severity.ToString().ToLowerInvariant()}.\n",
            ReadPage(id),
            StringComparison.Ordinal);
        Assert.Contains(
            $"| [{id}]({id}.md) | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |",
            File.ReadAllLines(Path.Combine(Folder, "README.md")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tool_prints_what_the_page_shows(string id)
    {
        using var folder = new TemporaryFolder();
        using var xen = new SmallXen();
        var page = ReadPage(id);
        foreach (var file in FileBlock().Matches(page).Select(match => match.Groups))
        {
            Write(file["path"].Value, file["text"].Value, folder, xen);
        }

        var example = ConsoleBlock().Match(page);
        var run = ToolRun.Of([.. example.Groups["command"].Value.Split(' ').Select(Place)]);

        Assert.Equal(
            example.Groups["output"].Value.TrimEnd().Split('\n'),
            run.Lines.Select(line => line.Replace(folder.Path + "/", "", StringComparison.Ordinal)));

        string Place(string word) =>
            word != "." ? word : page.Contains("--git .", StringComparison.Ordinal) ? xen.Folder : folder.Path;
    }

    /// <summary>Writes a file of the example: to the folder, or to the branch that its name begins with.</summary>
    private static void Write(string path, string text, TemporaryFolder folder, SmallXen xen)
    {
        if (path.Split(':') is [var branch, var file])
        {
            xen.Branch(branch["stable-".Length..]);
            xen.Commit("2025-01-01", (file, text));
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, path))!);
            folder.Write(path, text);
        }
    }

    private static string ReadPage(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    [GeneratedRegex(@"^```(?:markdown|makefile|kconfig) (?<path>\S+)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"^```console\n\$ xen-support (?<command>[^\n]+)\n(?<output>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();
}
