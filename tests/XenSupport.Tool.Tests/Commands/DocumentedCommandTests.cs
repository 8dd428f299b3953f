using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The commands of docs/tool.md print what the page shows.</summary>
public sealed partial class DocumentedCommandTests : IDisposable
{
    private const string Guest = "guest.cfg";
    private const string Clone = "xen";

    private static readonly string Docs = Repository.PathOf("docs");

    private static readonly string Page = File.ReadAllText(Path.Combine(Docs, "tool.md"));

    private readonly SmallXen _xen = new();

    public static TheoryData<string> Commands { get; } =
        [.. Command().Matches(Page).Select(match => match.Groups[1].Value)];

    public void Dispose() => _xen.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string command)
    {
        var expected = Command().Matches(Page).Single(match => match.Groups[1].Value == command).Groups[2].Value;
        var words = command.Split(' ')
            .Select(word => word == Clone ? MakeClone()
                : File.Exists(Path.Combine(Docs, word)) ? Path.Combine(Docs, word)
                : word);

        var run = ToolRun.Of([.. words]);

        Assert.Equal(
            expected.TrimEnd().Split('\n'),
            run.Lines.Select(line => line.Replace(Docs + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_shows_the_guest_that_it_checks() =>
        Assert.Contains($"```ini\n{File.ReadAllText(Path.Combine(Docs, Guest))}```", Page, StringComparison.Ordinal);

    /// <summary>A clone with a few of Xen's releases, in which one feature lost its security support.</summary>
    private string MakeClone()
    {
        const string limited = "Supported, not security supported";
        Commit("4.20-unstable", "Supported", "2025-01-15", "Support shadow paging");
        _xen.Branch("4.20");
        Commit("4.20", "Supported", "2025-03-05", "Release Xen 4.20");
        _xen.Switch("master");
        Commit("4.21-unstable", limited, "2025-06-02", "Withdraw security support for shadow paging");
        _xen.Branch("4.21");
        Commit("4.21", limited, "2025-11-19", "Release Xen 4.21");
        _xen.Switch("stable-4.20");
        Commit("4.20", limited, "2025-06-03", "Withdraw security support for shadow paging");
        _xen.Switch("master");
        return _xen.Folder;
    }

    private void Commit(string version, string shadow, string date, string subject)
    {
        _xen.Subject = subject;
        _xen.Commit(SmallStatement.Of(version, shadow), date);
    }

    [GeneratedRegex(@"^```console\n\$ xen-support ([^\n]+)\n(.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Command();
}
