using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Matrix;
using XenSupport.Tool.Search;
using XenSupport.Tool.Words;
using XenSupport.Upstream.Revisions;

namespace XenSupport.Tool.Commands;

/// <summary>Shows the commits that made a feature what it is in each release. The name may be misspelt.</summary>
internal sealed class HistoryCommand : ToolCommand
{
    public HistoryCommand(ToolContext context)
        : base(
            "history",
            "Show what each branch of the clone of --git states about a feature today, and which commits made it so. "
            + "The name may be misspelt.",
            new Example("xen-support history shadow paging --git xen", "when shadow paging lost its security support, and where"),
            new Example("xen-support history x86pvh--dom0 --git xen", "only the entry with that key, as listed by export"))
    {
        var feature = new FeatureArgument("KEY");
        Arguments.Add(feature);
        SetAction(result => Run(feature.QueryIn(result), context));
    }

    private static int Run(string query, ToolContext context)
    {
        if (context.Repository is not { } clone)
        {
            throw new UsageException("history needs a clone of Xen: name it with --git REPO");
        }

        var matrix = SupportMatrix.Create(context.Statements);
        var branches = RevisionReader.ReadAll(clone);
        if (matrix.FindRow(query) is null && FindFormer(query, branches) is { } former)
        {
            PrintName(FeatureNames.Of(former), query, context.Console);
            context.Console.Display.WriteLine("No branch states it today.\n");
            HistoryTable.Print(RowTracer.Trace(branches, query), context.Console);
            return ExitCode.Fine;
        }

        foreach (var row in FeatureSections.Find(query, matrix).Best.SelectMany(section => section))
        {
            PrintName($"{row.Group} \u203A {row.Name}", row.Key, context.Console);
            PrintToday(row, matrix, context.Console);
            HistoryTable.Print(RowTracer.Trace(branches, row.Key), context.Console);
        }

        return ExitCode.Fine;
    }

    /// <summary>Finds an entry that only earlier revisions have.</summary>
    private static SupportEntry? FindFormer(string key, IEnumerable<BranchRevisions> branches) => branches
        .SelectMany(branch => branch.Own)
        .Select(revision => revision.File?.Statement?.Find(key))
        .LastOrDefault(entry => entry is not null);

    private static void PrintName(string name, string key, ToolConsole console) =>
        console.Display.Write(new Text($"{name} ({key})\n", new Style(decoration: Decoration.Bold)));

    private static void PrintToday(MatrixRow row, SupportMatrix matrix, ToolConsole console)
    {
        var table = console.CreateTable("Xen", "Today");
        foreach (var (releases, value) in matrix.Merge(row, cell => cell?.Value ?? "not stated"))
        {
            table.AddRow(new Text(releases), new Text(value));
        }

        console.Display.Write(table);
        console.Display.WriteLine();
    }
}
