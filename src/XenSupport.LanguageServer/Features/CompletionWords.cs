using XenSupport.LanguageServer.Analysis;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Values;

namespace XenSupport.LanguageServer.Features;

/// <summary>Finds the words that fit a part of a field line, the most likely first.</summary>
internal static class CompletionWords
{
    public static IEnumerable<string> Find(CompletionPlace place, FeatureRequest request)
    {
        var words = place.Part switch
        {
            LinePart.Name => NamesIn(request.Document, place),
            LinePart.Qualifier => QualifiersIn(request.Document, place),
            LinePart.Value => ValuesOf(place, request.Known),
            _ => ModifiersIn(request.Document, place),
        };
        var typed = place.Typed.Of(request.Document.Content.Text);
        return words.Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> NamesIn(AnalyzedDocument document, CompletionPlace place)
    {
        var section = document.FindSection(place.Typed.Start);
        return section?.Root switch
        {
            SectionRoot.Release => FieldNames.Release.All.Where(name => section.FindField(name) is null),
            SectionRoot.Definitions => FieldNames.Definition.All.Where(name => section.FindField(name) is null),
            SectionRoot.Features => document.IsOverlay ? FieldNames.OverlayFeature.All : FieldNames.Feature.All,
            _ => [],
        };
    }

    // The qualifiers of other rows, the most frequent first, without those that the section already has.
    private static IEnumerable<string> QualifiersIn(AnalyzedDocument document, CompletionPlace place)
    {
        var line = document.Content.LineAt(place.Typed.Start);
        var here = document.FindSection(place.Typed.Start);
        var stated = here?.Fields
            .Where(field => field.Name == place.Name && document.Content.LineAt(field.NameRange.Start) != line)
            .Select(static field => field.Qualifier)
            .ToHashSet(StringComparer.Ordinal);
        return document.Sections
            .SelectMany(static section => section.Fields)
            .Where(field => document.Content.LineAt(field.NameRange.Start) != line)
            .Select(static field => field.Qualifier)
            .OfType<string>()
            .Where(qualifier => stated?.Contains(qualifier) != true)
            .GroupBy(static qualifier => qualifier, StringComparer.Ordinal)
            .OrderByDescending(static uses => uses.Count())
            .ThenBy(static uses => uses.Key, StringComparer.Ordinal)
            .Select(static uses => uses.Key);
    }

    private static IEnumerable<string> ValuesOf(CompletionPlace place, Lazy<SupportStatementSet> known) =>
        place.Name switch
        {
            SupportField.Status => [.. StatusVocabulary.SuggestedLabels.All, StatusVocabulary.LimitPrefix],
            SupportField.Formerly => FormerKeys(known.Value),
            SupportField.InitialRelease => [ReleaseWords.NotReleased],
            SupportField.SupportedUntil => [ReleaseWords.NotKnown],
            SupportField.SecuritySupportUntil => [ReleaseWords.NotSecuritySupported, ReleaseWords.NotKnown],
            _ => DefinitionVocabulary.Find(place.Name)?.All ?? [],
        };

    private static IEnumerable<string> FormerKeys(SupportStatementSet known) =>
        known.SelectMany(static statement => statement.Entries)
            .Select(static entry => entry.Key)
            .Except(known[^1].Entries.Select(static entry => entry.Key), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ModifiersIn(AnalyzedDocument document, CompletionPlace place) =>
        place.Name != SupportField.Status ? []
        : document.IsOverlay ? [.. StatusVocabulary.ModifierNames.All, StatusVocabulary.WithSecuritySupport]
        : StatusVocabulary.ModifierNames.All;
}
