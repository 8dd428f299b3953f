using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Lint;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>Reports for programs are as docs/schemas says, and have no member that it does not describe.</summary>
public sealed class ReportSchemaTests : IDisposable
{
    private readonly LintedFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("    Status: Supported")]
    [InlineData("    Status, x86 HVM: Expermental")]
    [InlineData("    Status, x86 HVM: Supported\n    Status, x86 HVM: Experimental")]
    [InlineData("---")]
    public void A_report_of_lint_is_valid(string line)
    {
        var file = _files.Write(LintedFiles.Statement(line));

        Assert.Empty(ErrorsOf("lint", ToolRun.Of("lint", file, "--format", "json").Output));
    }

    [Fact]
    public void A_report_of_lint_on_what_is_no_statement_is_valid()
    {
        var file = _files.Write("");

        Assert.Empty(ErrorsOf("lint", ToolRun.Of("lint", file, "--format", "json").Output));
    }

    [Theory]
    [InlineData("name = 'a'; memory = 64")]
    [InlineData("type = 'pv'; kernel = '/k'; pci = [ '08:00.0' ]; device_model_args = 3")]
    [InlineData("type = 'hvm'; nestedhvm = 1; soundhw = 'hda'; memroy = 1; vcpus = 9999")]
    [InlineData("name = ")]
    public void A_report_of_check_is_valid(string text)
    {
        var file = _files.Write(text.Replace("; ", "\n", StringComparison.Ordinal) + "\n", "guest.cfg");

        Assert.Empty(ErrorsOf(
            "check", ToolRun.Of("check", file, "--format", "json", "--accept", "experimental").Output));
        Assert.Empty(ErrorsOf("check", ToolRun.Of("check", file, "--format", "json", "--xen", "4.17").Output));
    }

    [Fact]
    public void The_exported_statements_are_valid() =>
        Assert.Empty(ErrorsOf("export", ToolRun.Of("export", "--format", "json").Output));

    [Theory]
    [InlineData("    Status: Expermental", "4.23-unstable")]
    [InlineData("    Limit, x86: >64 GiB\n    Limit, Arm: unlimited", "4.23-rc")]
    [InlineData("    Status: Supported", "unstable")]
    public void An_exported_statement_of_a_file_is_valid(string line, string version)
    {
        var text = LintedFiles.Statement(line, version);
        var file = _files.Write(text.Replace("2028-03-05", "TBD", StringComparison.Ordinal));

        Assert.Empty(ErrorsOf("export", ToolRun.Of("export", "--format", "json", "--statement", file).Output));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"initialRelease\": \"2025-11-19\"", "\"initialRelease\": \"19 November 2025\"")]
    [InlineData("\"status\": \"techPreview\"", "\"status\": \"Tech Preview\"")]
    [InlineData("\"unit\": \"bytes\"", "\"unit\": \"GiB\"")]
    [InlineData("\"isUnbounded\": false", "\"unbounded\": false")]
    [InlineData("\"from\": \"arm-guest\",", "")]
    public void The_schema_of_exported_statements_is_strict(string original, string changed)
    {
        var export = ToolRun.Of("export", "--format", "json").Output;

        Assert.Contains(original, export, StringComparison.Ordinal);
        Assert.NotEmpty(ErrorsOf("export", export.Replace(original, changed, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("lint", "\"rule\": \"XEN1003\"", "\"rule\": \"bogus\"")]
    [InlineData("lint", "\"line\": 12", "\"line\": 0")]
    [InlineData("lint", "\"column\": 22,", "")]
    [InlineData("lint", "\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("lint", "\"hasFindings\": true,", "")]
    [InlineData("lint", "\"format\": 1", "\"form\": 1")]
    public void A_schema_is_strict(string command, string original, string changed)
    {
        var file = _files.Write(LintedFiles.Statement("    Status, x86 HVM: Expermental"));
        var report = ToolRun.Of(command, file, "--format", "json").Output;

        Assert.Contains(original, report, StringComparison.Ordinal);
        Assert.NotEmpty(ErrorsOf(command, report.Replace(original, changed, StringComparison.Ordinal)));
    }

    private static List<string> ErrorsOf(string command, string report)
    {
        var node = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", $"{command}.schema.json")))!;
        node["$id"] = $"https://test.example/{Guid.NewGuid()}";
        Close(node);
        using var document = JsonDocument.Parse(report);
        var result = JsonSchema.FromText(node.ToJsonString()).Evaluate(
            document.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail =>
                $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")];
    }

    /// <summary>Allows no members but those that are described; programs that read reports must allow others.</summary>
    private static void Close(JsonNode? node)
    {
        if (node is JsonObject { } schema)
        {
            foreach (var (_, part) in schema)
            {
                Close(part);
            }

            if (schema["type"]?.GetValueKind() == JsonValueKind.String && schema.ContainsKey("properties"))
            {
                schema["additionalProperties"] = false;
            }
        }
    }
}
