using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Reads a file: text, blocks, sections, model.</summary>
internal static class StatementReader
{
    public static StatementReading Read(StatementText file, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var valueRanges = new List<TextRange>();
        CheckMetadata(file, diagnostics);
        var statement = Read(file, diagnostics, valueRanges, cancellationToken);
        return new StatementReading(
            file.Path,
            file.IsOverlay,
            statement,
            Locate(diagnostics, file),
            Locate(valueRanges, file));
    }

    private static void CheckMetadata(StatementText file, DiagnosticBag diagnostics)
    {
        if (file.Overlay.ToLowerInvariant() is not ("" or "true" or "false"))
        {
            diagnostics.Report(
                DiagnosticIds.InvalidOption, default, StatementFile.OverlayMetadata, file.Overlay, "true or false");
        }
    }

    private static StatementModel? Read(
        StatementText file, DiagnosticBag diagnostics, List<TextRange> valueRanges, CancellationToken cancellationToken)
    {
        if (ReadingBounds.FindExcess(file.Text) is var (range, reason))
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, range, reason);
            return null;
        }

        var lines = new SourceLines(file.Text!);
        if (!MarkdownReader.TryRead(lines, out var blocks, out var unreadable))
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, unreadable.Range, unreadable.Reason);
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var sections = SectionParser.Parse(lines, blocks, diagnostics, cancellationToken);
        if (sections is null)
        {
            return null;
        }

        return StatementBuilder.Build(sections, file.IsOverlay, diagnostics, valueRanges, cancellationToken);
    }

    private static EquatableArray<LocatedDiagnostic> Locate(DiagnosticBag diagnostics, StatementText file)
    {
        if (diagnostics.Count == 0)
        {
            return default;
        }

        var lines = SourceText.From(file.Text ?? "").Lines;
        var located = new List<LocatedDiagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            var location = FileLocation.Of(diagnostic.Range, file.Path, lines);
            located.Add(new LocatedDiagnostic(diagnostic.Id, location, diagnostic.Arguments));
        }

        return located.ToEquatableArray();
    }

    private static EquatableArray<FileLocation> Locate(List<TextRange> ranges, StatementText file)
    {
        if (ranges.Count == 0)
        {
            return default;
        }

        var lines = SourceText.From(file.Text!).Lines;
        return ranges.ConvertAll(range => FileLocation.Of(range, file.Path, lines)).ToEquatableArray();
    }
}
