using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>The kinds of words in fragments, for syntax colouring.</summary>
internal sealed class FragmentTokens : IFeature
{
    private const int FieldName = 0;
    private const int Qualifier = 1;
    private const int Label = 2;
    private const int Modifier = 3;
    private const int Value = 4;

    private static readonly string[] Types = ["property", "parameter", "enumMember", "modifier", "string"];

    public string Method => "textDocument/semanticTokens/full";

    public void WriteCapability(Utf8JsonWriter json)
    {
        json.WriteStartObject("semanticTokensProvider");
        json.WriteStartObject("legend");
        json.WriteStartArray("tokenTypes");
        foreach (var type in Types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteStartArray("tokenModifiers");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteBoolean("full", true);
        json.WriteEndObject();
    }

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        var content = request.Document.Content;
        var previous = default(DocumentPosition);
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (var (piece, type) in FindAll(request.Document))
        {
            var start = content.PositionOf(piece.Start);
            json.WriteNumberValue(start.Line - previous.Line);
            json.WriteNumberValue(
                start.Line == previous.Line ? start.Character - previous.Character : start.Character);
            json.WriteNumberValue(content.CountUnits(piece.Start, piece.End));
            json.WriteNumberValue(type);
            json.WriteNumberValue(0);
            previous = start;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The tokens in the order of the text. They do not overlap or span lines.</summary>
    private static IEnumerable<(TextRange Piece, int Type)> FindAll(AnalyzedDocument document)
    {
        var end = 0;
        var tokens = document.Sections
            .SelectMany(static section => section.Fields)
            .SelectMany(field => FindAll(field, document.IsOverlay))
            .Where(static token => !token.Piece.IsEmpty)
            .OrderBy(static token => token.Piece.Start);
        foreach (var (range, type) in tokens)
        {
            foreach (var piece in SplitAtLines(range, document.Content))
            {
                if (piece.Start >= end)
                {
                    yield return (piece, type);
                    end = piece.End;
                }
            }
        }
    }

    private static IEnumerable<(TextRange Piece, int Type)> FindAll(FieldLine field, bool isOverlay)
    {
        yield return (field.NameRange, FieldName);
        yield return (field.QualifierRange, Qualifier);
        if (field.Name == SupportField.Status && StatusParser.Parse(field.Value, isOverlay).Label is { } label)
        {
            var modifiers = field.Value[label.End..].TrimStart(' ', ',');
            yield return (field.LocateInValue(label), Label);
            yield return (
                field.LocateInValue(new TextRange(field.Value.Length - modifiers.Length, modifiers.Length)), Modifier);
        }
        else
        {
            yield return (field.ValueRange, Value);
        }
    }

    private static IEnumerable<TextRange> SplitAtLines(TextRange range, DocumentText content)
    {
        var last = content.LineAt(range.End);
        for (var line = content.LineAt(range.Start); line <= last; line++)
        {
            var start = Math.Max(range.Start, content.StartOf(line));
            var piece = TextRange.FromBounds(start, Math.Max(start, Math.Min(range.End, content.EndOf(line))))
                .Trim(content.Text);
            if (!piece.IsEmpty)
            {
                yield return piece;
            }
        }
    }
}
