using System.Text;
using System.Text.Json;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Commands;

/// <summary>Prints every entry of every statement.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private static readonly string[] Columns =
        ["version", "key", "field", "qualifier", "value", "status", "securitySupport", "overlay"];

    public ExportCommand(ToolContext context)
        : base(
            "export",
            "Print every entry of every statement in file order, for other programs.",
            new Example("xen-support export --format json", "all entries, as JSON"),
            new Example(
                "xen-support export | grep -P '\\tTechPreview\\t'",
                "all tech previews, as tab-separated lines"))
    {
        var format = new ChoiceOption("--format", "The output format", "tsv", "json");
        Options.Add(format);
        SetAction(result =>
        {
            Write(context.Statements, result.GetRequiredValue(format), context.Console.Output);
            return ExitCode.Fine;
        });
    }

    private static void Write(IReadOnlyList<SupportStatement> statements, string format, TextWriter output)
    {
        if (format == "json")
        {
            WriteJson(Rows(statements), output);
        }
        else
        {
            WriteTabSeparated(Rows(statements), output);
        }
    }

    private static void WriteTabSeparated(IEnumerable<string?[]> rows, TextWriter output)
    {
        foreach (var row in rows)
        {
            output.Write(string.Join('\t', row.Select(EscapeTab)));
            output.Write('\n');
        }
    }

    private static void WriteJson(IEnumerable<string?[]> rows, TextWriter output)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in Columns.Zip(row))
                {
                    json.WriteString(column, cell);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(text.GetBuffer().AsSpan(0, (int)text.Length)));
        output.Write('\n');
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
