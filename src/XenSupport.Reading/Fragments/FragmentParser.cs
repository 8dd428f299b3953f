using System.Text;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Reads a code block as a fragment (docs/format.md, section 3).</summary>
internal sealed class FragmentParser(SourceLines lines, FieldLineParser fieldLineParser, FindingList findings)
{
    /// <summary>The blanks before a line of a fragment.</summary>
    public const int Indentation = 4;

    /// <summary>Adds the field lines of a code block to a section.</summary>
    public void Parse(MarkdownBlock block, SectionBuilder section)
    {
        if (!IsFragment(block))
        {
            ReportNoFragment(block, section.Heading.Root);
            return;
        }

        if (section.HasFragment)
        {
            findings.Add(DataFindings.SecondFragment(lines.Trimmed(FirstLineOf(block)), section.Heading.Title));
        }

        var root = section.Heading.Root;
        var isDefinition = root == SectionRoot.Definitions && AnyLine(block, fieldLineParser.HasDefinitionName);
        var indentation = block.Kind == MarkdownBlockKind.IndentedCode ? Indentation : IndentationOf(block);
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            if (line.IsEmpty)
            {
                continue;
            }

            if (block.Kind == MarkdownBlockKind.IndentedCode && IsDeeper(number, line, indentation))
            {
                findings.Add(DataFindings.IndentedFieldLine(line) with
                {
                    Correction = new Correction(
                        TextRange.FromBounds(lines.StartOf(number), line.Start),
                        new string(' ', indentation),
                        "Indent by four spaces"),
                });
            }

            var field = fieldLineParser.Parse(line, root, FieldLineOrigin.Fragment, isDefinition);
            section.AddField(Continue(field, block, indentation, ref number));
            if (fieldLineParser.IsExhausted)
            {
                return;
            }
        }
    }

    /// <summary>Tells whether a code block is a fragment: any of its lines looks like a field line.</summary>
    public bool IsFragment(MarkdownBlock block) => AnyLine(block, fieldLineParser.HasFieldShape);

    private bool AnyLine(MarkdownBlock block, Func<TextRange, bool> isMatch)
    {
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            if (!line.IsEmpty && isMatch(line))
            {
                return true;
            }
        }

        return false;
    }

    private int IndentationOf(MarkdownBlock block)
    {
        var first = FirstLineOf(block);
        return lines.ColumnOf(first, lines.Trimmed(first).Start);
    }

    private int FirstLineOf(MarkdownBlock block)
    {
        var number = block.FirstLine;
        while (number < block.LastLine && lines.Trimmed(number).IsEmpty)
        {
            number++;
        }

        return number;
    }

    private bool IsDeeper(int number, TextRange line, int indentation) =>
        lines.ColumnOf(number, line.Start) > indentation;

    /// <summary>
    /// Joins the lines that continue a field's value, which are indented further, and moves to the last.
    /// </summary>
    /// <param name="field">The field; null if it could not be read, in which case its continuation is skipped.</param>
    private FieldLine? Continue(FieldLine? field, MarkdownBlock block, int indentation, ref int number)
    {
        StringBuilder? value = null;
        var end = 0;
        for (var next = number + 1; next <= block.LastLine; next++)
        {
            var line = lines.Trimmed(next);
            if (line.IsEmpty)
            {
                continue;
            }

            if (fieldLineParser.HasKnownName(line)
                || !(IsDeeper(next, line, indentation) || fieldLineParser.ContinuesValue(line)))
            {
                break;
            }

            if (value is null && field is { } continued)
            {
                findings.Add(DataFindings.ContinuedValue(line, continued.Name));
            }

            value = (value ?? new StringBuilder(field?.Value)).Append(' ').Append(lines.Text, line.Start, line.Length);
            end = line.End;
            number = next;
        }

        return value is not null && field is { } read
            ? read.Continue(value.ToString(), end)
            : field;
    }

    // The definitions are prose, and may contain code.
    private void ReportNoFragment(MarkdownBlock block, SectionRoot root)
    {
        if (root != SectionRoot.Definitions)
        {
            var range = TextRange.FromBounds(lines.Trimmed(block.FirstLine).Start, lines.Trimmed(block.LastLine).End);
            findings.Add(DataFindings.CodeBlockWithoutFields(range));
        }
    }
}
