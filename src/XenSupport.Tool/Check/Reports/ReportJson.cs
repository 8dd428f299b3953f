using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenSupport.Tool.Check.Reports;

/// <summary>Writes reports as JSON.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write<T>(T report, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(report, Options));
        output.Write('\n');
    }
}
