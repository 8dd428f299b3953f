using System.Globalization;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>Prints each release and how many of its features have which status. Runs if no command is given.</summary>
internal static class SummaryCommand
{
    public static int Run(ToolContext context)
    {
        var output = context.Console.Output;
        foreach (var statement in context.Statements)
        {
            PrintRelease(statement.Release, output);
            PrintStatuses(statement, output);
        }

        return ExitCode.Fine;
    }

    private static void PrintRelease(SupportRelease release, TextWriter output)
    {
        output.WriteLine($"Xen {release.VersionText}");
        output.WriteLine($"  released:                {ReleaseDescriptions.Of(release.InitialRelease)}");
        output.WriteLine($"  supported until:         {ReleaseDescriptions.Of(release.SupportedUntil)}");
        output.WriteLine($"  security support until:  {ReleaseDescriptions.SecuritySupportUntilOf(release)}");
        output.WriteLine();
    }

    private static void PrintStatuses(SupportStatement statement, TextWriter output)
    {
        var byStatus = statement.Entries
            .Where(entry => entry.Field is "Status" or "Supported")
            .CountBy(entry => entry.Status)
            .OrderByDescending(count => count.Value);
        foreach (var (status, count) in byStatus)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {status,-16}{count,4}"));
        }

        output.WriteLine();
    }
}
