using System.Globalization;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>
/// Prints how many entries of Xen's statement have which status, for each release. Runs if no command is given.
/// </summary>
internal static class SummaryCommand
{
    // Names on two lines, because 80 columns have room for the longest word of each only.
    private static readonly Column[] Columns =
    [
        new("", "Supported", SupportStatus.Supported),
        new("", "Deprecated", SupportStatus.Deprecated),
        new("Tech", "Preview", SupportStatus.TechPreview),
        new("", "Experimental", SupportStatus.Experimental),
        new("Not", "supported", SupportStatus.NotSupported, SupportStatus.NotFunctional, SupportStatus.NotImplemented),
        new("", "Unknown", SupportStatus.Unknown),
    ];

    public static int Run(ToolContext context)
    {
        var output = context.Console.Output;
        var width = context.Versions.Max(version => version.Length);
        WriteLine("", "Security", Columns.Select(column => column.First));
        WriteLine("Xen", "until", Columns.Select(column => column.Second));
        foreach (var statement in context.Statements)
        {
            WriteLine(
                statement.Release.VersionText,
                ReleaseDescriptions.SecuritySupportUntilOf(statement.Release),
                CountStatuses(statement));
        }

        return ExitCode.Fine;

        void WriteLine(string version, string until, IEnumerable<string> cells)
        {
            var line = $"{version.PadRight(width)} {until,-10}";
            var padded = cells.Zip(Columns, (cell, column) => ' ' + cell.PadLeft(column.Second.Length));
            output.WriteLine(string.Concat(padded.Prepend(line)).TrimEnd());
        }
    }

    private static IEnumerable<string> CountStatuses(SupportStatement statement)
    {
        var entries = statement.Entries
            .Where(entry => entry.Field is "Status" or "Supported" && entry.OriginTitle is null)
            .ToList();
        return Columns.Select(column => entries
            .Count(entry => column.Statuses.Contains(entry.Status))
            .ToString(CultureInfo.InvariantCulture));
    }

    private sealed record Column(string First, string Second, params SupportStatus[] Statuses);
}
