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
        var statement = Read(file.Text, diagnostics, cancellationToken);
        return new StatementReading(file.Path, statement, Locate(diagnostics, file));
    }

    private static StatementModel? Read(string? text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (ReadingBounds.FindExcess(text) is { } excess)
        {
            diagnostics.Report(DiagnosticIds.UnreadableFile, excess.Range, excess.Reason);
            return null;
        }

        var lines = new SourceLines(text!);
        var blocks = MarkdownReader.Read(lines);
        cancellationToken.ThrowIfCancellationRequested();
        var sections = SectionParser.Parse(lines, blocks, diagnostics, cancellationToken);
        return StatementBuilder.Build(sections, diagnostics, cancellationToken);
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
            var span = new TextSpan(diagnostic.Range.Start, diagnostic.Range.Length);
            located.Add(new LocatedDiagnostic(
                diagnostic.Id, file.Path, span, lines.GetLinePositionSpan(span), diagnostic.Arguments));
        }

        return located.ToEquatableArray();
    }
}
