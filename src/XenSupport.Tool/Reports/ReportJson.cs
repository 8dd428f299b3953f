using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace XenSupport.Tool.Reports;

/// <summary>Writes reports as JSON.</summary>
internal static class ReportJson
{
    public static void Write<T>(T report, JsonTypeInfo<T> format, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(report, format));
        output.Write('\n');
    }
}
