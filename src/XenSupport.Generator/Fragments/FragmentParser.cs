using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Fragments;

/// <summary>Reads a code block as a fragment (docs/format.md, section 3).</summary>
internal sealed class FragmentParser(SourceLines lines, DiagnosticBag diagnostics)
{
    private const int FragmentIndentation = 4;

    private readonly FieldLineParser _fieldLineParser = new(lines, diagnostics);

    /// <summary>Adds the field lines of a code block to a section.</summary>
    public void Parse(MarkdownBlock block, Section section)
    {
        if (!IsFragment(block))
        {
            ReportNoFragment(block, section);
            return;
        }

        if (section.Fields.Exists(static field => field.Origin == FieldLineOrigin.Fragment))
        {
            diagnostics.Report(DiagnosticIds.SecondFragment, FirstLineOf(block), section.Title);
        }

        var indentation = block.Kind == MarkdownBlockKind.IndentedCode ? FragmentIndentation : IndentationOf(block);
        FieldLine? current = null;
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            if (line.IsEmpty)
            {
                continue;
            }

            var isDeeper = lines.ColumnOf(number, line.Start) > indentation;
            if (isDeeper && current is not null && !_fieldLineParser.HasKnownName(line))
            {
                current = Continue(current, line, section);
                continue;
            }

            if (isDeeper)
            {
                diagnostics.Report(DiagnosticIds.IndentedFieldLine, line);
            }

            current = _fieldLineParser.Parse(line, section.Root, FieldLineOrigin.Fragment);
            section.AddField(current);
        }
    }

    /// <summary>Whether a code block is a fragment: some line of it has the shape of a field line.</summary>
    public bool IsFragment(MarkdownBlock block)
    {
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            if (!line.IsEmpty && _fieldLineParser.HasFieldShape(line))
            {
                return true;
            }
        }

        return false;
    }

    private int IndentationOf(MarkdownBlock block)
    {
        var first = FirstLineOf(block);
        return lines.ColumnOf(lines.LineAt(first.Start), first.Start);
    }

    private TextRange FirstLineOf(MarkdownBlock block)
    {
        var number = block.FirstLine;
        while (number < block.LastLine && lines.Trimmed(number).IsEmpty)
        {
            number++;
        }

        return lines.Trimmed(number);
    }

    private FieldLine Continue(FieldLine current, TextRange line, Section section)
    {
        diagnostics.Report(DiagnosticIds.ContinuedValue, line, current.Name);
        var continued = current with
        {
            Value = current.Value + " " + line.Of(lines.Text),
            ValueRange = TextRange.FromBounds(current.ValueRange.Start, line.End),
        };
        section.Fields[section.Fields.Count - 1] = continued;
        return continued;
    }

    // The definitions are prose: they may show code.
    private void ReportNoFragment(MarkdownBlock block, Section section)
    {
        if (section.Root != SectionRoot.Definitions)
        {
            var range = TextRange.FromBounds(lines.Trimmed(block.FirstLine).Start, lines.Trimmed(block.LastLine).End);
            diagnostics.Report(DiagnosticIds.CodeBlockWithoutFields, range);
        }
    }
}
