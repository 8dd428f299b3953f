using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Feed;

namespace XenSupport.Tool.Commands;

/// <summary>Prints all statements as data.</summary>
internal sealed class ExportCommand : ToolCommand
{
    public ExportCommand(ToolContext context)
        : base(
            "export",
            "Print all statements as data, for other programs.",
            new Example("xen-support export --format json", "entries, limits, dates and renames, as one JSON document"),
            new Example(
                "xen-support export | grep -P '\\tTechPreview\\t'",
                "all tech previews, as tab-separated lines"))
    {
        var format = new ChoiceOption("--format", "The output format", "tsv", "json");
        Options.Add(format);
        SetAction(result =>
        {
            Write(context, result.GetRequiredValue(format));
            return ExitCode.Fine;
        });
    }

    private static void Write(ToolContext context, string format)
    {
        if (format == "json")
        {
            FeedWriter.Write(context.Statements, context.Editions, context.Console.Output);
        }
        else
        {
            WriteTabSeparated(context.Statements, context.Console.Output);
        }
    }

    private static void WriteTabSeparated(IReadOnlyList<SupportStatement> statements, TextWriter output)
    {
        foreach (var row in Rows(statements))
        {
            output.Write(string.Join('\t', row.Select(EscapeTab)));
            output.Write('\n');
        }
    }

    private static IEnumerable<string?[]> Rows(IReadOnlyList<SupportStatement> statements) =>
        from statement in statements
        from entry in statement.Entries
        select new[]
        {
            statement.Release.VersionText,
            entry.Key,
            entry.Field,
            entry.Qualifier,
            entry.Value,
            entry.Status.ToString(),
            entry.SecuritySupport.ToString(),
            entry.OriginTitle,
        };

    private static string EscapeTab(string? cell) => cell?.Replace("\\", "\\\\").Replace("\t", "\\t") ?? "";
}
