using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Lint;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.CommandLine;

/// <summary>What holds for every command: help, errors, exit codes, colour.</summary>
public partial class CommandLineTests
{
    public static TheoryData<string> Commands { get; } = ["show", "diff", "changelog", "releases", "matrix", "export", "explain", "completions", "man"];

    [Fact]
    public void Without_a_command_it_summarises_each_release()
    {
        var run = ToolRun.Of();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            PackagedStatements.Versions, run.Lines.Skip(2).Select(line => line.Split(' ')[0]));
        Assert.Equal("""
                 Security                           Tech                    Not
            Xen  until      Supported Deprecated Preview Experimental supported Unknown
            """.Split('\n'), run.Lines.Take(2));
        Assert.Contains("4.20 2030-03-05       150          2      24           28         2       1", run.Lines);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 1, 80));
    }

    [Theory]
    [InlineData("history")]
    [MemberData(nameof(Commands))]
    public void Help_of_the_tool_has_an_example_of_each_command(string command)
    {
        var run = ToolRun.Of("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n  xen-support {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2  an error in the command line or in a file that it names", run.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lint")]
    [InlineData("check")]
    [InlineData("history")]
    [MemberData(nameof(Commands))]
    public void The_names_in_the_help_leave_room_for_their_descriptions(string command)
    {
        var help = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        var names = help.Lines
            .TakeWhile(line => line != "Examples:")
            .Select(line => NameInHelp().Match(line))
            .Where(match => match.Success)
            .ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.InRange(name.Groups["name"].Length, 1, 26));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_of_a_command_runs(string command)
    {
        var help = ToolRun.Of(command, "--help");
        var examples = help
            .Lines.Where(line =>
                line.StartsWith($"  xen-support {command}", StringComparison.Ordinal)
                && !line.Contains('[', StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(0, help.ExitCode);
        Assert.NotEmpty(examples);
        foreach (var example in examples.Where(example =>
            !example.Contains("--output", StringComparison.Ordinal)
            && !example.Contains("--git", StringComparison.Ordinal)))
        {
            // The rest is for the shell.
            var run = ToolRun.Of(example.Split('|', '>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
            Assert.Equal("", run.Error);
            Assert.NotEqual("", run.Output);
        }
    }

    [Theory]
    [InlineData("shwo", "unknown command 'shwo' (did you mean 'show'?); see xen-support --help")]
    [InlineData("frobnicate", "unknown command 'frobnicate'; see xen-support --help")]
    [InlineData("--frobnicate", "unknown command '--frobnicate'; see xen-support --help")]
    [InlineData("show", "Required argument 'FEATURE' missing for command: 'show'; see xen-support show --help")]
    [InlineData("show frobnicate", "no statement has a feature like 'frobnicate'; see xen-support show --help")]
    [InlineData("diff 4.19", "Required argument 'TO' missing for command: 'diff'; see xen-support diff --help")]
    [InlineData(
        "diff 4.19 4.99",
        "no statement for Xen '4.99' (available: {releases}); see xen-support diff --help")]
    [InlineData(
        "diff new 4.20",
        "no statement for Xen 'new' (available: {releases}); see xen-support diff --help")]
    [InlineData(
        "releases --on 2026-02-30",
        "'2026-02-30' is not a valid date (expected one such as 2027-06-30); see xen-support releases --help")]
    [InlineData(
        "releases --on 01/02/2026",
        "'01/02/2026' is not a valid date (expected one such as 2027-06-30); see xen-support releases --help")]
    [InlineData(
        "export --format xml",
        "'xml' is not a valid value for --format (expected one of tsv, json); see xen-support export --help")]
    [InlineData(
        "export --frobnicate",
        "Unrecognized command or argument '--frobnicate'; see xen-support export --help")]
    public void An_error_is_reported_in_one_line_and_ends_with_2(string commandLine, string error)
    {
        var run = ToolRun.Of(commandLine.Split(' '));

        var releases = string.Join(", ", PackagedStatements.Versions);
        var message = error.Replace("{releases}", releases, StringComparison.Ordinal);
        Assert.Equal((2, "", $"xen-support: {message}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_in_one_line()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "no such folder", "matrix.html");
        var run = ToolRun.Of("matrix", "--output", file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"xen-support: cannot write '{file}': ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>Runs the tool as a process, on a terminal that <c>script</c> makes.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public async Task A_terminal_gets_frames_and_colour_unless_colour_is_turned_off(string environment, bool hasColour)
    {
        var output = await RunOnTerminalAsync(environment, "releases --on 2026-03-01");

        Assert.Contains("\u2502 4.20 ", output, StringComparison.Ordinal);
        Assert.Equal(hasColour, output.Contains("\u001b[38;5;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public async Task A_terminal_gets_no_escape_sequence_if_colour_is_turned_off(string environment, bool hasAny)
    {
        var statement = PackagedStatements.PathOf("4.21");
        var output = await RunOnTerminalAsync(environment, $"lint '{statement}'");

        Assert.Contains("^^^", output, StringComparison.Ordinal);
        Assert.Equal(hasAny, output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_gets_neither_frames_nor_colour() => Assert.DoesNotContain(
        ToolRun.Of("show", "x86/PVH").Output, letter => letter is '\u001b' or '\u2502' or '\u256D');

    /// <summary>Runs the tool as a process, because a test's own input is text already.</summary>
    [Fact]
    public async Task Standard_input_is_UTF8_as_files_are_whatever_the_console_uses()
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [BuiltTool.Library, "lint", "-"])
            {
                Environment = { ["LC_ALL"] = "en_US.ISO-8859-1" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
        await process.StandardInput.BaseStream.WriteAsync(
            Encoding.UTF8.GetBytes(LintedFiles.Statement("    Status, \u4eee\u60f3: Bogus")),
            TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("<stdin>:12:17: error XEN1003: ", output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^  (?<name>\S.*?)  +\S")]
    private static partial Regex NameInHelp();

    private static async Task<string> RunOnTerminalAsync(string environment, string arguments)
    {
        const string script = "/usr/bin/script";
        Assert.SkipUnless(File.Exists(script), "'script' (util-linux), which makes a terminal, is not installed.");
        using var process = Process.Start(
            new ProcessStartInfo(script)
            {
                ArgumentList =
                {
                    "-qec",
                    $"stty cols 200; env -u NO_COLOR TERM=xterm-256color {environment} dotnet '{BuiltTool.Library}' {arguments}",
                    "/dev/null",
                },
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
            })!;
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
