using System.Text.Json;
using System.Text.Json.Serialization;

namespace XenSupport.Tool.Feed;

/// <summary>Writes the document. It cannot read one, which keeps the native file small.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    GenerationMode = JsonSourceGenerationMode.Serialization,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeedDocument))]
internal sealed partial class FeedFormat : JsonSerializerContext;
