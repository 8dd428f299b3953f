using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.LanguageServer.Protocol;
using XenSupport.Reading.Findings;

namespace XenSupport.LanguageServer.Features;

/// <summary>Offers the corrections of findings as edits.</summary>
internal sealed class QuickFixes : IFeature
{
    private const string Kind = "quickfix";

    public string Method => "textDocument/codeAction";

    public void WriteCapability(Utf8JsonWriter json)
    {
        json.WriteStartObject("codeActionProvider");
        json.WriteStartArray("codeActionKinds");
        json.WriteStringValue(Kind);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        var content = request.Document.Content;
        var range = request.Parameters.Get("range");
        var start = content.OffsetOf(range.Get("start").ToPosition());
        var end = content.OffsetOf(range.Get("end").ToPosition());
        json.WriteStartArray();
        if (IsAskedFor(request.Parameters))
        {
            foreach (var finding in request.Workspace.FindAll(request.Document, request.CancellationToken))
            {
                if (finding.Correction is { } correction && finding.Range.Start <= end && finding.Range.End >= start)
                {
                    Write(finding, correction, request.Document.Document, json);
                }
            }
        }

        json.WriteEndArray();
    }

    // The client may ask only for some kinds, such as refactor.
    private static bool IsAskedFor(JsonElement parameters) =>
        parameters.Find("context")?.Find("only") is not { ValueKind: JsonValueKind.Array } only
        || only.EnumerateArray().Any(static kind => kind.AsText() is Kind or "");

    private static void Write(Finding finding, Correction correction, OpenDocument document, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", TitleOf(correction));
        json.WriteString("kind", Kind);
        json.WriteBoolean("isPreferred", true);
        json.WriteStartArray("diagnostics");
        Diagnostics.Write(finding, document.Content, json);
        json.WriteEndArray();
        json.WriteStartObject("edit");
        json.WriteStartObject("changes");
        json.WriteStartArray(document.Name.Uri);
        json.WriteStartObject();
        json.WriteEdit(correction.Range, correction.NewText, document.Content);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string TitleOf(Correction correction) => correction.Title
        ?? (correction.Range.IsEmpty ? $"Insert '{correction.NewText}'" : $"Replace with '{correction.NewText.Trim()}'");
}
