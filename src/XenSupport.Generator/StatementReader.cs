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
        var statement = Read(file, diagnostics, valueRanges, cancellationToken);
        var lines = new CompilerLines(file.Text ?? "");
        return new StatementReading(
            file.Path,
            file.IsOverlay,
            statement,
            Locate(diagnostics, silenced, file.Path, lines),
            valueRanges.ConvertAll(range => lines.Locate(range, file.Path)).ToEquatableArray(),
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

    private static StatementModel? Read(
        StatementText file, DiagnosticBag diagnostics, List<TextRange> valueRanges, CancellationToken cancellationToken)
    {
        if (ReadingBounds.FindExcess(file.Text) is { } reason)
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, default, reason);
            return null;
        }

        var lines = new SourceLines(file.Text!);
        if (!MarkdownReader.TryRead(lines, out var blocks, out var unreadable))
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, unreadable.Range, unreadable.Reason);
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var sections = SectionParser.Parse(lines, blocks, file.IsOverlay, diagnostics, cancellationToken);
        if (sections is null)
        {
            return null;
        }

        return StatementBuilder.Build(sections, file.IsOverlay, diagnostics, valueRanges, cancellationToken);
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
