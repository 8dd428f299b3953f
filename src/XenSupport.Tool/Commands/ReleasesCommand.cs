using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>
/// Draws the support windows of the releases, shows which are open on a given day, and what was taken back since.
/// </summary>
internal sealed class ReleasesCommand : ToolCommand
{
    private const string DateFormat = "yyyy-MM-dd";

    public ReleasesCommand(ToolContext context)
        : base(
            "releases",
            "Show the support windows of the releases as a timeline, which of them are open on a given day, and what Xen took "
            + "back since each release.",
            new Example("xen-support releases", "which releases are supported today"),
            new Example("xen-support releases --on 2027-06-30", "which will be supported on that day"))
    {
        var on = new Option<DateTime>("--on")
        {
            Description = "The day to look at [default: today]",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (!DateTime.TryParseExact(
                        result.Tokens[0].Value,
                        DateFormat,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var date))
                {
                    result.AddError($"'{result.Tokens[0].Value}' is not a valid date (expected one such as 2027-06-30)");
                }

                return date;
            },
        };
        Options.Add(on);
        SetAction(result => Run(
            result.GetResult(on) is null ? context.Clock.GetLocalNow().Date : result.GetValue(on), context));
    }

    private static int Run(DateTime day, ToolContext context)
    {
        SupportRelease[] releases = [.. context.Statements.Select(statement => statement.Release)];
        PrintDates(releases, day, context.Console);
        PrintTimeline(releases, day, context.Console);
        TakenBackTable.Print(context.Statements, context.Console);
        return ExitCode.Fine;
    }

    private static void PrintDates(SupportRelease[] releases, DateTime day, ToolConsole console)
    {
        var table = console.CreateTable(
            "Xen",
            "Released",
            "Support until",
            "Security until",
            $"On {ReleaseDescriptions.Of(day)}");
        foreach (var release in releases)
        {
            table.AddRow(
                new Text(release.VersionText),
                new Text(ReleaseDescriptions.Of(release.InitialRelease)),
                new Text(ReleaseDescriptions.Of(release.SupportedUntil)),
                new Text(ReleaseDescriptions.SecuritySupportUntilOf(release)),
                StateOf(release, day));
        }

        console.Display.Write(table);
    }

    private static void PrintTimeline(SupportRelease[] releases, DateTime day, ToolConsole console)
    {
        var timeline = SupportTimeline.Create(releases, day, console.Display.Profile.Capabilities.Unicode);
        var indent = releases.Max(release => release.VersionText.Length) + 1;
        console.Display.WriteLine();
        console.Display.WriteLine(new string(' ', indent) + timeline.Axis);
        foreach (var release in releases)
        {
            console.Display.WriteLine(release.VersionText.PadRight(indent) + timeline.Draw(release));
        }

        console.Display.WriteLine();
        console.Display.WriteLine(timeline.Legend);
    }

    private static Text StateOf(SupportRelease release, DateTime day) =>
        (release.IsSupported(day), release.IsSecuritySupported(day)) switch
        {
            _ when release.InitialRelease is not { } initial || day < initial => new Text("not released"),
            (true, true) => new Text("supported", Color.Green),
            (_, true) => new Text("security only", Color.Yellow),
            (false, false) => new Text("ended", Color.Red),
            _ => new Text("not known"),
        };
}
