using XenSupport.Reading.Building;
using XenSupport.Reading.Checks;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Files;

/// <summary>Reads a file in phases (text, blocks, sections, model) and checks it.</summary>
internal static class StatementReader
{
    private static readonly EntryPlaces NoPlaces = new(default(EquatableArray<EntryPlace>));

    public static StatementReading Read(StatementSource source, CancellationToken cancellationToken) =>
        Read(source, out _, cancellationToken);

    /// <param name="sections">The sections of the file; empty if it could not be read.</param>
    public static StatementReading Read(
        StatementSource source, out IReadOnlyList<Section> sections, CancellationToken cancellationToken)
    {
        sections = [];
        var findings = new FindingList();
        var places = NoPlaces;
        StatementModel? statement = null;
        if (ParseSections(source, findings, out var conflicts, cancellationToken) is { } parsed)
        {
            sections = parsed;
            if (source.IsOverlay && parsed.Count == 0)
            {
                findings.Add(DataFindings.EmptyOverlay());
            }

            if (!source.IsOverlay && !StatementRecognizer.IsStatement(source.Text!, parsed))
            {
                // Whatever else is found in such a file is no defect of it.
                findings = new FindingList();
                findings.Add(DataFindings.NotAStatement());
            }
            else
            {
                statement = Build(parsed, source, findings, out places, cancellationToken);
            }
        }

        foreach (var conflict in conflicts)
        {
            findings.RemoveWithin(conflict.Range);
            findings.Add(DataFindings.MergeConflict(conflict.FirstMark, conflict.HasOtherMarks));
        }

        return new StatementReading(source.Path, source.IsOverlay, statement, findings.InOrder(), places);
    }

    /// <summary>Reads the sections of a file. If that is not possible, reports it and returns null.</summary>
    private static List<Section>? ParseSections(
        StatementSource source,
        FindingList findings,
        out List<Conflict> conflicts,
        CancellationToken cancellationToken)
    {
        conflicts = [];
        if (ReadingBounds.FindExcess(source.Text) is { } reason)
        {
            findings.Add(DataFindings.UnreadableFile(default, reason));
            return null;
        }

        var lines = new SourceLines(source.Text!);
        conflicts = ConflictFinder.FindAndHideMarks(lines);
        if (!MarkdownReader.TryRead(lines, findings, out var blocks, out var unreadable))
        {
            findings.Add(DataFindings.UnreadableFile(unreadable.Range, unreadable.Reason));
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return SectionParser.Parse(lines, blocks, conflicts, source.IsOverlay, findings, cancellationToken);
    }

    private static StatementModel Build(
        List<Section> sections,
        StatementSource source,
        FindingList findings,
        out EntryPlaces places,
        CancellationToken cancellationToken)
    {
        var statement = StatementBuilder.Build(
            sections, source.IsOverlay, findings, out places, cancellationToken);
        StatementChecker.Check(sections, statement, places, source.Text!, source.IsOverlay, findings);
        return statement;
    }
}
