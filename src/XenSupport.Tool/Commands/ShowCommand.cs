using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Matrix;
using XenSupport.Tool.Search;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>Shows what each release states about a feature. The name may be misspelt.</summary>
internal sealed class ShowCommand : ToolCommand
{
    private const int NamedSections = 8;

    public ShowCommand(ToolContext context)
        : base(
            "show",
            "Show what each release states about a feature: status, limits, caveats and a link. The name may be misspelt.",
            new Example("xen-support show shadow paging", "the feature with that name"),
            new Example("xen-support show liveupdte", "finds live update of the xenstored daemons despite the typo"),
            new Example("xen-support show x86pvh--dom0", "only the entry with that key, as listed by export"))
    {
        var feature = new FeatureArgument("FEATURE");
        Arguments.Add(feature);
        SetAction(result => Run(feature.QueryIn(result), context));
    }

    private static int Run(string query, ToolContext context)
    {
        var matrix = SupportMatrix.Create(context.Statements);
        var sections = FeatureSections.Find(query, matrix);
        foreach (var section in sections.Best)
        {
            Print(section, matrix, context.Console);
        }

        PrintNames(sections.Others, context.Console);
        return ExitCode.Fine;
    }

    private static void Print(IReadOnlyList<MatrixRow> section, SupportMatrix matrix, ToolConsole console)
    {
        console.Display.Write(
            new Text($"{section[0].Group} \u203A {section[0].Feature}\n", new Style(decoration: Decoration.Bold)));
        PrintStatuses(section, matrix, console);
        PrintProse("Description", section[0], cell => cell.Entry.Description, matrix, console);
        PrintProse("Caveats", section[0], cell => cell.Entry.Caveats, matrix, console);
        foreach (var row in section.Where(row => !row.IsOfOverlay).Take(1))
        {
            console.Display.WriteLine($"\n{XenDocumentation.AddressOf(row.Stated.Last().Release, row.Anchor)}");
        }

        console.Display.WriteLine();
    }

    private static void PrintStatuses(IReadOnlyList<MatrixRow> section, SupportMatrix matrix, ToolConsole console)
    {
        var table = console.CreateTable("Scope", "Xen", "Status", "Security support", "As written", "Limits");
        foreach (var row in section)
        {
            var of = row.IsOfOverlay
                ? $"{row.Qualifier ?? "whole feature"} ({row.OriginTitle}, not Xen)"
                : row.Qualifier ?? "whole feature";
            foreach (var (releases, stated) in matrix.Merge(row, Wording.Of))
            {
                table.AddRow(
                    new Text(of),
                    new Text(releases),
                    new Text(stated.Status, stated.Style),
                    new Text(stated.SecuritySupport),
                    new Text(stated.Value),
                    new Text(stated.Limits));
                of = "";
            }
        }

        console.Display.Write(table);
    }

    private static void PrintProse(
        string title, MatrixRow row, Func<MatrixCell, string> proseOf, SupportMatrix matrix, ToolConsole console)
    {
        foreach (var (releases, prose) in matrix.Merge(row, cell => cell is null ? "" : proseOf(cell)))
        {
            if (prose.Length > 0)
            {
                console.Display.WriteLine($"\n{title} ({releases}):\n{prose}");
            }
        }
    }

    private static void PrintNames(IReadOnlyCollection<string> features, ToolConsole console)
    {
        if (features.Count > 0)
        {
            var more = features.Count > NamedSections ? $" and {features.Count - NamedSections} more" : "";
            console.Display.WriteLine($"See also: {string.Join("; ", features.Take(NamedSections))}{more}");
        }
    }

    /// <summary>What a release says about a row. Equal if two releases say the same.</summary>
    private sealed record Wording(string Status, Style Style, string SecuritySupport, string Value, string Limits)
    {
        private static readonly Wording Nothing = new("Not stated", Style.Plain, "not stated", "", "");

        public static Wording Of(MatrixCell? cell) => cell is null
            ? Nothing
            : new Wording(
                StatusWords.Of(cell.Entry.Status),
                StatusWords.StyleOf(cell.Entry.Status),
                cell.SecurityWords ?? "",
                cell.Value,
                cell.LimitWords ?? "");
    }
}
