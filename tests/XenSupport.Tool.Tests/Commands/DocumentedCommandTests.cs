using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The commands of docs/tool.md print what the page shows.</summary>
public partial class DocumentedCommandTests
{
    private const string Guest = "guest.cfg";

    private static readonly string Docs = Repository.PathOf("docs");

    private static readonly string Page = File.ReadAllText(Path.Combine(Docs, "tool.md"));

    public static TheoryData<string> Commands { get; } =
        [.. Command().Matches(Page).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string command)
    {
        var expected = Command().Matches(Page).Single(match => match.Groups[1].Value == command).Groups[2].Value;
        var words = command.Split(' ')
            .Select(word => File.Exists(Path.Combine(Docs, word)) ? Path.Combine(Docs, word) : word);

        var run = ToolRun.Of([.. words]);

        Assert.Equal(
            expected.TrimEnd().Split('\n'),
            run.Lines.Select(line => line.Replace(Docs + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_shows_the_guest_that_it_checks() =>
        Assert.Contains($"```ini\n{File.ReadAllText(Path.Combine(Docs, Guest))}```", Page, StringComparison.Ordinal);

    [GeneratedRegex(@"^```console\n\$ xen-support ([^\n]+)\n(.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Command();
}
