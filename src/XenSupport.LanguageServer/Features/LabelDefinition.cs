using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>Finds the definition of a status label; for an overlay, in the statement in the same folder.</summary>
internal sealed class LabelDefinition : IFeature
{
    public string Method => "textDocument/definition";

    public void WriteCapability(Utf8JsonWriter json) => json.WriteBoolean("definitionProvider", true);

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        if (FindLabel(request.Document, request.Offset) is { } label
            && Find(label, request) is var (document, section))
        {
            json.WriteStartObject();
            json.WriteString("uri", document.Document.Name.Uri);
            json.WriteRange("range", section.TitleRange, document.Content);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static string? FindLabel(AnalyzedDocument document, int offset) =>
        document.FindField(offset) is { Name: SupportField.Status } field
        && StatusParser.Parse(field.Value, document.IsOverlay).Label is { } label
        && field.LocateInValue(label) is var place
        && place.Start <= offset
        && offset <= place.End
            ? label.Of(field.Value)
            : null;

    private static (AnalyzedDocument Document, Section Section)? Find(string label, FeatureRequest request)
    {
        var statements = request.Workspace.FindInFolder(
            request.Document, DocumentKind.Statement, request.CancellationToken);
        foreach (var document in statements.Prepend(request.Document))
        {
            foreach (var section in document.Sections)
            {
                if (section.HasField(FieldVocabulary.Definition) && StatusVocabulary.AreSame(label, section.Title))
                {
                    return (document, section);
                }
            }
        }

        return null;
    }
}
