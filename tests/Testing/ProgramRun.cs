using System.Diagnostics;

namespace XenSupport.Testing;

/// <summary>What a program did.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error, TimeSpan Time)
{
    /// <summary>Runs a program to its end.</summary>
    public static ProgramRun Of(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result, watch.Elapsed);
    }
}
