using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Editions;

/// <summary>Finds what a statement says, and a later edition of the same release's statement took back.</summary>
internal sealed class LaterEditionChecker
{
    private static readonly string[] Dates =
        [SupportField.InitialRelease, SupportField.SupportedUntil, SupportField.SecuritySupportUntil];

    private readonly LaterEditions _later;
    private readonly List<Section> _sections;
    private readonly StatementModel _statement;
    private readonly EntryPlaces _places;
    private readonly FindingList _findings;

    private LaterEditionChecker(
        LaterEditions later,
        List<Section> sections,
        StatementModel statement,
        EntryPlaces places,
        FindingList findings)
    {
        _later = later;
        _sections = sections;
        _statement = statement;
        _places = places;
        _findings = findings;
    }

    public static void Check(
        List<Section> sections, StatementModel statement, EntryPlaces places, FindingList findings)
    {
        if (KnownEditions.Of(statement.Release) is { } later)
        {
            new LaterEditionChecker(later, sections, statement, places, findings).Check();
        }
    }

    private void Check()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in _statement.Sections)
        {
            foreach (var entry in section.Entries)
            {
                keys.Add(entry.Key);
            }
        }

        foreach (var section in _statement.Sections)
        {
            CheckValues(section);
            CheckParts(section, keys);
        }

        CheckAdded(keys);
    }

    private void CheckValues(SectionModel section)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Field == SupportField.Status
                && _later.FindWeaker(entry.Key, RowMeaning.Of(entry)) is { } weaker)
            {
                ReportTakenBack(_places[entry.Id], [weaker], "");
            }
            else if (Array.IndexOf(Dates, entry.Field) >= 0
                && _later.Find(entry.Key) is { Last: { After: { } after } last } row
                && row.Had(entry.Value)
                && !string.Equals(after, entry.Value, StringComparison.OrdinalIgnoreCase))
            {
                _findings.Add(DataFindings.MovedDate(
                    _places[entry.Id], last.Version, last.Date, last.Commit, after, entry.Field));
            }
        }
    }

    private void CheckParts(SectionModel section, HashSet<string> keys)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Field == SupportField.Status
                && _later
                    .FindParts(entry.Key, RowMeaning.Of(entry))
                    .Where(part => !keys.Contains(part.Key))
                    .ToList() is { Count: > 0 } parts)
            {
                ReportTakenBack(PlaceOf(section.Anchor), parts, $", {(parts.Count == 1 ? "which is a part" : "which are parts")} of '{entry.Key}'");
            }
        }
    }

    private void CheckAdded(HashSet<string> keys)
    {
        foreach (var added in _later.FindAddedRestrictions(keys.Contains).GroupBy(static row => AnchorOf(row.Key)))
        {
            var place = PlaceOf(added.Key);
            if (place is not null || StatementRecognizer.IsAsLongAsXens(_sections))
            {
                ReportTakenBack(place ?? PlaceOfVersion(), [.. added], ", which the file does not state");
            }
        }
    }

    private void ReportTakenBack(TextRange? place, List<EditionChange> rows, string remark)
    {
        if (place is { } range)
        {
            var last = rows[rows.Count - 1];
            var says = rows.ConvertAll(static row => $"'{row.After}' for '{row.Key}'");
            _findings.Add(DataFindings.TakenBack(
                range, last.Version, last.Date, last.Commit, string.Join(" and ", says) + remark));
        }
    }

    private TextRange? PlaceOf(string anchor) =>
        _sections.Find(section => section.Root != SectionRoot.Definitions && section.Anchor == anchor)?.TitleRange;

    private TextRange? PlaceOfVersion() =>
        ReleaseFields.Of(_sections)?.Find(SupportField.XenVersion)?.ValueRange;

    private static string AnchorOf(string key)
    {
        var end = key.IndexOf("--", StringComparison.Ordinal);
        return end < 0 ? key : key.Substring(0, end);
    }
}
