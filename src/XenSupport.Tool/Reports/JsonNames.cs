using System.Text.Json;

namespace XenSupport.Tool.Reports;

/// <summary>The names of the values of enumerations, as programs in other languages spell them.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
