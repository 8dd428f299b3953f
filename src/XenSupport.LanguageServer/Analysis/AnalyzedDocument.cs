using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Analysis;

/// <summary>A document and the result of reading it.</summary>
/// <param name="Sections">The sections, in the order of the text.</param>
internal sealed record AnalyzedDocument(
    OpenDocument Document, DocumentKind Kind, StatementReading Reading, IReadOnlyList<Section> Sections)
{
    public DocumentText Content => Document.Content;

    public bool IsOverlay => Kind == DocumentKind.Overlay;

    /// <summary>The findings, as lint reports them: without the errata of released statements.</summary>
    public IEnumerable<Finding> Findings => Reading.Findings.Select(static finding => finding.Replaced ?? finding);

    /// <summary>Finds the section that an offset is in; null before the first heading.</summary>
    public Section? FindSection(int offset)
    {
        Section? found = null;
        foreach (var section in Sections)
        {
            if (StartOfLine(section.TitleRange.Start) > offset)
            {
                break;
            }

            found = section;
        }

        return found;
    }

    /// <summary>Finds the field line at an offset; null if the offset is elsewhere.</summary>
    public FieldLine? FindField(int offset) => FindSection(offset)?.Fields.FirstOrDefault(
        field => StartOfLine(field.NameRange.Start) <= offset && offset <= field.ValueRange.End);

    /// <summary>Finds the entry of a field line; null if the line is not an entry.</summary>
    public EntryModel? FindEntry(FieldLine field)
    {
        foreach (var place in Reading.Places.Places)
        {
            if (place.Value == field.ValueRange)
            {
                return Reading.Statement?.Sections
                    .SelectMany(static section => section.Entries)
                    .FirstOrDefault(entry => entry.Id == place.Entry);
            }
        }

        return null;
    }

    /// <summary>Finds the weakest of all entries with the same key and field, which is the one that counts.</summary>
    public EntryModel FindWeakest(EntryModel entry) =>
        Reading.Statement!.Sections
            .SelectMany(static section => section.Entries)
            .Where(other => other.Key == entry.Key && other.Field == entry.Field)
            .Aggregate(entry, static (weakest, other) => SupportStrength.IsWeaker(
                other.Status, other.SecuritySupport, weakest.Status, weakest.SecuritySupport) ? other : weakest);

    /// <summary>The text of a section with its subsections, from its heading on.</summary>
    public TextRange ExtentOf(Section section)
    {
        var end = Content.Text.Length;
        for (var i = section.Index + 1; i < Sections.Count; i++)
        {
            if (Sections[i].Level <= section.Level)
            {
                end = StartOfLine(Sections[i].TitleRange.Start);
                break;
            }
        }

        // Two headings may be on one line.
        return TextRange.FromBounds(
            StartOfLine(section.TitleRange.Start), Math.Max(end, section.TitleRange.End));
    }

    private int StartOfLine(int offset) => Content.StartOf(Content.LineAt(offset));
}
