using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenSupport.Tool.Reports;

/// <summary>Writes the values of an enumeration as programs in other languages spell them.</summary>
internal sealed class CamelCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
