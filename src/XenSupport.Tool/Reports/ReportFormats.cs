using System.Text.Json;
using System.Text.Json.Serialization;
using XenSupport.Tool.Check.Reports;
using XenSupport.Tool.Lint.Reports;

namespace XenSupport.Tool.Reports;

/// <summary>The types that reports consist of, with generated code, because native AOT has no reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(LintJson))]
[JsonSerializable(typeof(IReadOnlyList<GitLabIssue>))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportFormats : JsonSerializerContext;
