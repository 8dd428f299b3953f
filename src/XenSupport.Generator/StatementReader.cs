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
        CheckOverlay(file, diagnostics);
        var silenced = ReadNoWarn(file, diagnostics);
        var statement = TryReadLines(file, diagnostics, out var lines)
            ? Read(lines, file.IsOverlay, diagnostics, valueRanges, cancellationToken)
            : null;
        var compilerLines = new CompilerLines(lines);
        return new StatementReading(
            file.Path,
            file.IsOverlay,
            statement,
            Locate(diagnostics, silenced, file.Path, compilerLines),
            Locate(valueRanges, file.Path, compilerLines),
            silenced);
    }

    private static void CheckOverlay(StatementText file, DiagnosticBag diagnostics)
    {
        if (file.Overlay.ToLowerInvariant() is not ("" or "true" or "false"))
        {
            diagnostics.Report(
                DiagnosticIds.InvalidOption, default, StatementFile.OverlayMetadata, file.Overlay, "true or false");
        }
    }

    private static SilencedDiagnostics ReadNoWarn(StatementText file, DiagnosticBag diagnostics)
    {
        var silenced = SilencedDiagnostics.Parse(file.NoWarn, out var unknown);
        if (unknown.Length > 0)
        {
            diagnostics.Report(
                DiagnosticIds.InvalidOption, default, StatementFile.NoWarnMetadata, unknown, "ids of this package's diagnostics, such as XEN1008");
        }

        return silenced;
    }

    /// <summary>The lines of a file; none where it has too much to be read.</summary>
    private static bool TryReadLines(StatementText file, DiagnosticBag diagnostics, out SourceLines lines)
    {
        if (ReadingBounds.FindExcess(file.Text) is { } reason)
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, default, reason);
            lines = new SourceLines("");
            return false;
        }

        lines = new SourceLines(file.Text!);
        return true;
    }

    private static StatementModel? Read(
        SourceLines lines,
        bool isOverlay,
        DiagnosticBag diagnostics,
        List<TextRange> valueRanges,
        CancellationToken cancellationToken)
    {
        if (!MarkdownReader.TryRead(lines, out var blocks, out var unreadable))
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, unreadable.Range, unreadable.Reason);
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var sections = SectionParser.Parse(lines, blocks, isOverlay, diagnostics, cancellationToken);
        return sections is null
            ? null
            : StatementBuilder.Build(sections, isOverlay, diagnostics, valueRanges, cancellationToken);
    }

    private static EquatableArray<FileLocation> Locate(List<TextRange> ranges, string path, CompilerLines lines)
    {
        var locations = new FileLocation[ranges.Count];
        for (var i = 0; i < locations.Length; i++)
        {
            locations[i] = lines.Locate(ranges[i], path);
        }

        return new EquatableArray<FileLocation>(locations);
    }

    private static EquatableArray<LocatedDiagnostic> Locate(
        DiagnosticBag diagnostics, SilencedDiagnostics silenced, string path, CompilerLines lines)
    {
        var located = new List<LocatedDiagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics.InOrder())
        {
            if (!silenced.Contains(diagnostic.Id))
            {
                located.Add(new LocatedDiagnostic(diagnostic.Id, lines.Locate(diagnostic.Range, path), diagnostic.Arguments));
            }
        }

        return located.ToEquatableArray();
    }
}
