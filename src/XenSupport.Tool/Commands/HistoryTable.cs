using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;
using XenSupport.Upstream.Revisions;

namespace XenSupport.Tool.Commands;

/// <summary>The commits that changed a row: each change once, with the branches that have it.</summary>
internal static class HistoryTable
{
    public static void Print(IEnumerable<RowStep> steps, ToolConsole console)
    {
        var table = console.CreateTable("Change", "Date", "Branch", "Commit", "Subject");
        var changes = steps.OrderBy(DateOf).GroupBy(step => $"{Describe(step)}\n{step.Commit.Subject}");
        foreach (var change in changes)
        {
            var (what, subject) = (Describe(change.First()), change.First().Commit.Subject);
            foreach (var step in change)
            {
                table.AddRow(
                    new Text(SafeText.Of(what)),
                    new Text(DateOf(step)),
                    new Text(BranchOf(step)),
                    new Text(step.Commit.ShortHash),
                    new Text(SafeText.Of(subject)));
                (what, subject) = ("", "");
            }
        }

        console.Display.Write(table);
        console.Display.WriteLine();
    }

    private static string DateOf(RowStep step) => ReleaseDescriptions.Of(step.Commit.Date);

    private static string Describe(RowStep step) => (step.Before, step.After) switch
    {
        (null, { } after) => $"added: {after.Value}",
        ({ } before, null) => $"removed: {before.Value}",
        var (before, after) when before!.Key == after!.Key => $"{before.Value} \u2192 {after.Value}",
        var (before, after) when before!.Value == after!.Value => $"renamed from {before.Key}",
        var (before, after) => $"renamed from {before!.Key}: {before.Value} \u2192 {after!.Value}",
    };

    /// <summary>The branch of the commit; for development, also the first release that has it.</summary>
    private static string BranchOf(RowStep step) => step.FirstRelease == step.Branch
        ? step.Branch.Name
        : $"{step.Branch.Name}, before {step.FirstRelease.Release}";
}
