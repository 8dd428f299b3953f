using System.Diagnostics;

namespace XenSupport.Package.Tests.Testing;

/// <summary>Runs a program.</summary>
internal static class Command
{
    public static CommandResult Run(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output + error.Result);
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
