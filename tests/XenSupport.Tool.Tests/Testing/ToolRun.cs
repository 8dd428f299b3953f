using Microsoft.Extensions.Time.Testing;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Tests.Testing;

/// <summary>What the tool did with a command line, as a script sees it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The day that the tool sees as today: a month after the newest release.</summary>
    public static readonly DateTimeOffset Today =
        new(XenReleases.All[^1].Release.InitialRelease!.Value.AddMonths(1).AddHours(12), TimeSpan.Zero);

    /// <summary>Runs the tool with its own statements.</summary>
    public static ToolRun Of(params string[] arguments) => With(XenReleases.All, arguments);

    /// <summary>Runs the tool with other statements.</summary>
    public static ToolRun With(IReadOnlyList<SupportStatement> statements, params string[] arguments) =>
        Run("", statements, arguments);

    /// <summary>Runs the tool with a text as standard input.</summary>
    public static ToolRun Reading(string input, params string[] arguments) => Run(input, XenReleases.All, arguments);

    private static ToolRun Run(string text, IReadOnlyList<SupportStatement> statements, string[] arguments)
    {
        using var input = new StringReader(text);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLineTool.Run(
            arguments,
            new ToolContext(
                ToolConsole.OfPipe(input, output, error),
                new Lazy<SupportStatementSet>(() => new SupportStatementSet(statements)),
                new FakeTimeProvider(Today)));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The lines of the output, without the blanks that pad their last column.</summary>
    public string[] Lines => [.. Output.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
}
