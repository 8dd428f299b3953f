using System.Text;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Fragments;

/// <summary>
/// Reads paragraphs, lists and quotes as prose (docs/format.md, section 5), and finds the field lines that stand among it
/// by mistake.
/// </summary>
internal sealed class ProseParser(SourceLines lines, FieldLineParser fieldLineParser, DiagnosticBag diagnostics)
{
    /// <summary>The term under which the release notes are linked (docs/format.md, section 2).</summary>
    private const string ReleaseNotesTerm = "Release Notes";

    private readonly StringBuilder _text = new();

    // The term may be parted from its definition by an empty line, which makes it a paragraph of its own.
    private TextRange _term;

    /// <summary>Adds the prose of a block to a section, and the field lines that are found in it.</summary>
    public void Parse(MarkdownBlock block, Section section)
    {
        var kind = ProseKind.Paragraph;
        var end = lines.Trimmed(block.LastLine).End;
        var noteEnd = 0;
        var isInComment = false;
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            var content = block.Kind == MarkdownBlockKind.Container ? SkipMarkers(line) : line;
            if (content.Start != line.Start && !IsQuoted(line))
            {
                Flush(section, kind);
                kind = ProseKind.ListItem;
            }

            content = SkipNote(content, end, ref noteEnd);
            if (!content.IsEmpty && IsReleaseNotesDefinition(content, section))
            {
                AddReleaseNotes(TextRange.FromBounds(content.Start, end), section);
                return;
            }

            // What is commented out is no data, though it may look like it.
            var wasInComment = isInComment;
            isInComment = HtmlComment.IsOpenAfter(lines.Text, line, isInComment);
            if (section.Root != SectionRoot.Definitions && !wasInComment && LooksMisplaced(content, number))
            {
                Flush(section, kind);
                section.AddField(fieldLineParser.Parse(content, section.Root, FieldLineOrigin.Recovered));
                continue;
            }

            RememberTerm(content, section);
            Append(content, wasInComment);
        }

        Flush(section, kind);
    }

    /// <summary>The first line of a block that looks like a field line, or null.</summary>
    public TextRange? FindMisplacedField(MarkdownBlock block)
    {
        var isInComment = false;
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            var content = block.Kind == MarkdownBlockKind.Container ? SkipMarkers(line) : line;
            if (!isInComment && LooksMisplaced(content, number))
            {
                return content;
            }

            isInComment = HtmlComment.IsOpenAfter(lines.Text, line, isInComment);
        }

        return null;
    }

    private bool LooksMisplaced(TextRange content, int number) =>
        fieldLineParser.LooksMisplaced(content, isIndented: IsIndented(content, number));

    private bool IsIndented(TextRange content, int number) =>
        lines.ColumnOf(number, content.Start) > 0 && content.Start == lines.Trimmed(number).Start;

    private bool IsQuoted(TextRange line) => lines.Text[line.Start] == '>';

    private bool IsReleaseNotesDefinition(TextRange content, Section section) =>
        section.Root == SectionRoot.Release && !_term.IsEmpty && lines.Text[content.Start] == ':';

    private void RememberTerm(TextRange content, Section section) =>
        _term = section.Root == SectionRoot.Release && content.Of(lines.Text) == ReleaseNotesTerm ? content : default;

    private void AddReleaseNotes(TextRange definition, Section section)
    {
        _text.Clear();
        var value = TextRange.FromBounds(definition.Start + 1, definition.End).Trim(lines.Text);
        section.AddField(new FieldLine(
            SupportField.ReleaseNotes, _term, null, default, value.Of(lines.Text), value, FieldLineOrigin.Definition));
        _term = default;
    }

    /// <summary>What of a line is behind an editor's note that it is in, or that it begins.</summary>
    private TextRange SkipNote(TextRange content, int paragraphEnd, ref int noteEnd)
    {
        var isInNote = content.Start < noteEnd;
        if (!isInNote && EditorsNote.Find(lines.Text, content.Start, paragraphEnd) is { } note)
        {
            diagnostics.Report(DiagnosticIds.EditorsNote, note);
            noteEnd = note.End;
            isInNote = true;
        }

        return isInNote
            ? TextRange.FromBounds(Math.Min(noteEnd, content.End), content.End).Trim(lines.Text)
            : content;
    }

    /// <summary>Adds what of a line is no comment to the text, its blanks each one.</summary>
    private void Append(TextRange content, bool isInComment)
    {
        var isBlankPending = _text.Length > 0;
        for (var i = content.Start; i < content.End; i++)
        {
            if (HtmlComment.FindMark(lines.Text, i, content.End, isInComment) is > 0 and var length)
            {
                isInComment = !isInComment;
                i += length - 1;
            }
            else if (char.IsWhiteSpace(lines.Text[i]))
            {
                isBlankPending = _text.Length > 0;
            }
            else if (!isInComment)
            {
                _text.Append(isBlankPending ? " " : "").Append(lines.Text[i]);
                isBlankPending = false;
            }
        }
    }

    private void Flush(Section section, ProseKind kind)
    {
        if (_text.Length == 0)
        {
            return;
        }

        var prose = section.Fields.Count == 0 ? section.ProseBeforeFragment : section.ProseAfterFragment;
        prose.Add(new ProseBlock(kind, _text.ToString()));
        _text.Clear();
    }

    /// <summary>What is left of a line behind the marks of lists and quotes.</summary>
    private TextRange SkipMarkers(TextRange line)
    {
        var rest = line;
        while (MarkerLength(rest) is var length and > 0)
        {
            rest = TextRange.FromBounds(rest.Start + length, rest.End).Trim(lines.Text);
        }

        return rest;
    }

    private int MarkerLength(TextRange line)
    {
        var text = lines.Text;
        if (line.IsEmpty)
        {
            return 0;
        }

        if (text[line.Start] == '>')
        {
            return 1;
        }

        var end = line.Start;
        while (end < line.End && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        var isMark = end < line.End
            && (end == line.Start ? text[end] is '*' or '-' or '+' : text[end] is '.' or ')')
            && (end + 1 == line.End || char.IsWhiteSpace(text[end + 1]));
        return isMark ? end + 1 - line.Start : 0;
    }
}
