using System.Text.Json;

namespace XenSupport.LanguageServer.Features;

/// <summary>Folds each section to its heading.</summary>
internal sealed class SectionFolding : IFeature
{
    public string Method => "textDocument/foldingRange";

    public void WriteCapability(Utf8JsonWriter json) => json.WriteBoolean("foldingRangeProvider", true);

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        var content = request.Document.Content;
        json.WriteStartArray();
        foreach (var section in request.Document.Sections)
        {
            var extent = request.Document.ExtentOf(section);
            var first = content.LineAt(extent.Start);
            var last = content.LineAt(extent.Trim(content.Text).End);
            if (last > first)
            {
                json.WriteStartObject();
                json.WriteNumber("startLine", first);
                json.WriteNumber("endLine", last);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
