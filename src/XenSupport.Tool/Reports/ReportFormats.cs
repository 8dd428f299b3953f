using System.Text.Json;
using System.Text.Json.Serialization;
using XenSupport.Tool.Check.Reports;
using XenSupport.Tool.Lint.Reports;

namespace XenSupport.Tool.Reports;

/// <summary>
/// The types that reports consist of, with generated code, because native AOT has no reflection. It only writes them,
/// which keeps the native file small, so they have names (<see cref="JsonNames"/>) instead of converted enumerations.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    GenerationMode = JsonSourceGenerationMode.Serialization,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(LintJson))]
[JsonSerializable(typeof(IReadOnlyList<GitLabIssue>))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportFormats : JsonSerializerContext;
