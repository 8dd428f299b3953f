using System.Text.Json;

namespace SampleConsumer;

/// <summary>Prints every entry of every statement.</summary>
internal static class Export
{
    private static readonly string[] Columns =
        ["version", "key", "field", "qualifier", "value", "status", "securitySupport"];

    public static int Run(string[] options, TextWriter output, TextWriter error)
    {
        switch (options)
        {
            case [] or ["--format", "tsv"]:
                WriteTabSeparated(output);
                return Usage.Success;
            case ["--format", "json"]:
                WriteJson(output);
                return Usage.Success;
            case ["--format", var format]:
                return Usage.Fail($"'{format}' is no format: tsv or json", error);
            default:
                return Usage.Fail($"unknown options '{string.Join(' ', options)}'", error);
        }
    }

    private static void WriteTabSeparated(TextWriter output)
    {
        foreach (var row in Rows())
        {
            output.Write(string.Join('\t', row.Select(EscapeTab)));
            output.Write('\n');
        }
    }

    private static void WriteJson(TextWriter output)
    {
        var objects = Rows().Select(row => Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
        output.Write(JsonSerializer.Serialize(objects, JsonSerializerOptions.Web));
        output.Write('\n');
    }

    private static IEnumerable<string?[]> Rows() =>
        from statement in XenReleases.All
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
        };

    private static string EscapeTab(string? cell) => cell?.Replace("\\", "\\\\").Replace("\t", "\\t") ?? "";
}
