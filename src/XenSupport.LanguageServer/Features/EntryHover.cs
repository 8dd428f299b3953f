using System.Text.Json;
using XenSupport.LanguageServer.Analysis;
using XenSupport.Reading.Editions;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>Shows what a row means, what the known releases state, and what later editions changed.</summary>
internal sealed class EntryHover : IFeature
{
    private const string Separator = " \u203A ";
    private const string NotStated = "not stated";

    public string Method => "textDocument/hover";

    public void WriteCapability(Utf8JsonWriter json) => json.WriteBoolean("hoverProvider", true);

    public void WriteResult(FeatureRequest request, Utf8JsonWriter json)
    {
        var document = request.Document;
        var offset = request.Offset;
        var section = document.FindSection(offset);
        var text = new HoverText(request.WritesMarkdown);
        if (section is not null
            && document.FindField(offset) is { } field
            && document.FindEntry(field) is { } entry)
        {
            AddEntry(section, field, entry, request, text);
            WriteHover(TextRange.FromBounds(field.NameRange.Start, field.ValueRange.End));
        }
        else if (section is not null
            && section.HasField(FieldVocabulary.Feature)
            && document.Content.LineAt(section.TitleRange.Start) == document.Content.LineAt(offset))
        {
            AddSection(section, text);
            WriteHover(section.TitleRange);
        }
        else
        {
            json.WriteNullValue();
        }

        void WriteHover(TextRange range)
        {
            json.WriteStartObject();
            text.Write(json);
            json.WriteRange("range", range, document.Content);
            json.WriteEndObject();
        }
    }

    private static void AddSection(Section section, HoverText text)
    {
        text.AddHeading(NameOf(section));
        text.AddList(
            "Its rows",
            [
                .. section.Fields
                    .Where(static field => field.Vocabulary == FieldVocabulary.Feature)
                    .Select(field => $"{DescribeRow(field, text)}, key {text.Quote(section.KeyOf(field))}"),
            ]);
    }

    private static void AddEntry(
        Section section, FieldLine field, EntryModel entry, FeatureRequest request, HoverText text)
    {
        if (field.Vocabulary != FieldVocabulary.Feature)
        {
            text.AddHeading(field.Name);
            text.AddParagraph(ReleaseFieldMeanings.Of(field.Name));
        }
        else
        {
            text.AddHeading(field.Qualifier is { } qualifier ? $"{NameOf(section)}, {qualifier}" : NameOf(section));
            text.AddParagraph(field.Name == SupportField.Status
                ? DescribeStatus(request.Document.FindWeakest(entry), request.Document)
                : $"{DescribeRow(field, text)}.");
            text.AddList("Read as", [.. entry.Limits.SelectMany(LimitDescription.Of)]);
            AddDefinition(field, request, text);
            text.AddParagraph($"Key: {text.Quote(entry.Key)}");
            text.AddList("Xen states", HistoryOf(entry, request.Known.Value, text));
        }

        text.AddList("Later editions of this release's statement", LaterEditionsOf(entry, request.Document, text));
    }

    // A release gets security support only once it is out, whatever its rows say.
    private static string DescribeStatus(EntryModel entry, AnalyzedDocument document)
    {
        var isTooEarly = document is { IsOverlay: false, Reading.Statement.Release.IsUnreleased: true }
            && entry.SecuritySupport is SecuritySupport.Supported or SecuritySupport.Conditional;
        var security = isTooEarly ? "not yet" : StatusNames.Of(entry.SecuritySupport);
        return $"Status: {StatusNames.Of(entry.Status)}. Security support: {security}.";
    }

    private static void AddDefinition(FieldLine field, FeatureRequest request, HoverText text)
    {
        if (field.Name == SupportField.Status
            && StatusParser.Parse(field.Value, request.Document.IsOverlay).Label is { } label
            && request.Document.Reading.Statement?.Definitions.FirstOrDefault(
                defined => StatusVocabulary.AreSame(label.Of(field.Value), defined.Label)) is { } definition)
        {
            text.AddParagraph(
                $"{text.Quote(definition.Label)} means: functionally complete: {Say(definition.FunctionalCompleteness)}; "
                + $"functional stability: {Say(definition.FunctionalStability)}; "
                + $"interface stability: {Say(definition.InterfaceStability)}; "
                + $"security supported: {Say(definition.SecuritySupported)}.");
        }

        string Say(string? property) => property is null ? NotStated : text.Quote(property);
    }

    private static List<string> HistoryOf(EntryModel entry, SupportStatementSet known, HoverText text) =>
    [
        .. ReleaseSpans
            .Merge(
                [.. known.Select(static statement => statement.Release)],
                [.. known.Select(statement => FindValue(entry, statement))])
            .Select(span => $"{span.Releases}: {(span.Value is { } value ? text.Quote(value) : NotStated)}"),
    ];

    private static string? FindValue(EntryModel entry, SupportStatement statement) =>
        statement.Find(entry.Key) is { } known
            ? statement.Entries.FirstOrDefault(stated => stated.Key == known.Key && stated.Field == entry.Field)?.Value
            : null;

    private static List<string> LaterEditionsOf(EntryModel entry, AnalyzedDocument document, HoverText text) =>
        document.Reading.Statement is { } statement
        && KnownEditions.Of(statement.Release)?.Find(entry.Key) is { } row
            ? [.. row.Changes.Select(change => Describe(change, text))]
            : [];

    private static string Describe(EditionChange change, HoverText text) =>
        $"{change.Date} (commit {change.Commit}): " + (change.Before, change.After) switch
        {
            (null, { } after) => $"added, {text.Quote(after)}",
            ({ } before, { } after) => $"{text.Quote(before)} became {text.Quote(after)}",
            (_, null) => "removed",
        };

    private static string DescribeRow(FieldLine field, HoverText text) =>
        $"{text.Escape(field.Head)}: {text.Quote(field.Value)}";

    // Names leave out the root, here as elsewhere.
    private static string NameOf(Section section) =>
        section.Parent is { Level: > 1 } parent ? NameOf(parent) + Separator + section.Title : section.Title;
}
