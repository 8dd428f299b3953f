using System.Text.Json;

namespace XenSupport.LanguageServer.Features;

/// <summary>Answers one kind of request about a document.</summary>
internal interface IFeature
{
    /// <summary>The method of the request.</summary>
    string Method { get; }

    /// <summary>Writes the member that announces the feature.</summary>
    void WriteCapability(Utf8JsonWriter json);

    /// <summary>Writes the result of a request.</summary>
    void WriteResult(FeatureRequest request, Utf8JsonWriter json);
}
