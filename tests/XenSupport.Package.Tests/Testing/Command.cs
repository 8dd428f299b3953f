using System.Diagnostics;
using XenSupport.Testing;

namespace XenSupport.Package.Tests.Testing;

/// <summary>Runs a program.</summary>
internal static class Command
{
    public static CommandResult Run(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var run = ProgramRun.Of(start);
        return new CommandResult(run.ExitCode, run.Output + run.Error);
    }
}

/// <param name="Output">Standard output, followed by standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult AssertSucceeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
