using System.Text;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>
/// Reads paragraphs, lists and quotes as prose (docs/format.md, section 5), and recovers field lines that are in it by
/// mistake.
/// </summary>
internal sealed class ProseParser(SourceLines lines, FieldLineParser fieldLineParser, FindingList findings)
{
    /// <summary>The term whose definition links to the release notes (docs/format.md, section 2).</summary>
    private const string ReleaseNotesTerm = "Release Notes";

    private readonly StringBuilder _text = new();
    private bool _isBlankPending;

    // An empty line may separate the term from its definition, so it can be in an earlier block.
    private TextRange _term;

    /// <summary>Adds the prose of a block, and the field lines found in it, to a section.</summary>
    public void Parse(MarkdownBlock block, SectionBuilder section)
    {
        var kind = ProseKind.Paragraph;
        var root = section.Heading.Root;
        var end = lines.Trimmed(block.LastLine).End;
        var noteEnd = 0;
        var comment = HtmlComment.In(block, lines);
        var isGlued = IsGlued(block);
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            var content = ContentOf(line, block);
            if (content.Start != line.Start && !IsQuoted(line))
            {
                Flush(section, kind);
                kind = ProseKind.ListItem;
            }

            content = SkipNote(content, end, ref noteEnd, comment);
            if (!content.IsEmpty && !comment.IsOpen && IsReleaseNotesDefinition(content, root))
            {
                AddReleaseNotes(content, block, section, ref number);
                continue;
            }

            // Text in a comment is not data, even if it looks like a field line.
            var field = isGlued && HasColon(content) ? FindGluedField(content) : null;
            isGlued = field is not null;
            field ??= LooksMisplaced(content, number, root) ? content : null;
            if (!comment.IsOpen && field is { } misplaced)
            {
                Flush(section, kind);
                comment.Skip(content);
                section.AddField(fieldLineParser.Parse(misplaced, root, FieldLineOrigin.Recovered));
                continue;
            }

            if (!comment.IsOpen && section.LastField is { } last && BeginsWithinValueOf(last, content, line, number))
            {
                section.ReplaceLastField(Continue(last, block, comment, ref number));
                continue;
            }

            ReportLink(content, root);
            RememberTerm(content, root);
            Append(content, comment);
        }

        Flush(section, kind);
    }

    /// <summary>Finds the first line of a block that looks like a field line; null if there is none.</summary>
    public TextRange? FindMisplacedField(MarkdownBlock block)
    {
        var comment = HtmlComment.In(block, lines);
        for (var number = block.FirstLine; number <= block.LastLine; number++)
        {
            var line = lines.Trimmed(number);
            var content = ContentOf(line, block);
            if (!comment.IsOpen && LooksMisplaced(content, number))
            {
                return content;
            }

            comment.Skip(content);
        }

        return null;
    }

    // Anything may precede it, such as a list mark that Markdown does not know.
    private TextRange? FindGluedField(TextRange content) =>
        fieldLineParser.LooksMisplaced(content, isIndented: true)
            ? content
            : fieldLineParser.FindFieldWithin(content);

    // Directly below a fragment, a line that lost its indentation is a field even with a slip in its name.
    private bool IsGlued(MarkdownBlock block)
    {
        var above = block.FirstLine - 1;
        return block.Kind == MarkdownBlockKind.Paragraph
            && above >= 0
            && !lines.Trimmed(above).IsEmpty
            && lines.ColumnOf(above, lines.Trimmed(above).Start) >= FragmentParser.Indentation;
    }

    private TextRange ContentOf(TextRange line, MarkdownBlock block) =>
        block.Kind == MarkdownBlockKind.Container ? ContainerMarks.Skip(line, lines.Text) : line;

    // An item of a list may begin in lower case, but not restrict the value.
    private bool BeginsWithinValueOf(FieldLine field, TextRange content, TextRange line, int number) =>
        !content.IsEmpty
        && field.ValueRange.End == lines.Trimmed(number - 1).End
        && (fieldLineParser.BeginsWithinValue(content) || IsUnitOf(field, content))
        && (content.Start == line.Start
            || IsQuoted(line)
            || Restriction.IsAtStartOf(content.Of(lines.Text)));

    // A single word below a number is its unit.
    private bool IsUnitOf(FieldLine field, TextRange content) =>
        char.IsDigit(field.Value[field.Value.Length - 1])
        && content.Of(lines.Text).All(char.IsLetter);

    /// <summary>Joins the lines from a number on that continue the value above, and moves to the last.</summary>
    private FieldLine Continue(FieldLine field, MarkdownBlock block, HtmlComment comment, ref int number)
    {
        findings.Add(DataFindings.ContinuedValue(ContentOf(lines.Trimmed(number), block), field.Name));
        var value = new StringBuilder(field.Value);
        for (var next = number; next <= block.LastLine && !comment.IsOpen; next++)
        {
            var content = ContentOf(lines.Trimmed(next), block);
            if (next > number && (content.IsEmpty || !fieldLineParser.BeginsWithinValue(content)))
            {
                break;
            }

            value.Append(' ').Append(lines.Text, content.Start, content.Length);
            comment.Skip(content);
            number = next;
        }

        return field.Continue(value.ToString(), lines.Trimmed(number).End);
    }

    private bool HasColon(TextRange content) => lines.Text.IndexOf(':', content.Start, content.Length) >= 0;

    private bool LooksMisplaced(TextRange content, int number) =>
        HasColon(content)
        && fieldLineParser.LooksMisplaced(content, isIndented: IsIndented(content, number));

    private bool LooksMisplaced(TextRange content, int number, SectionRoot root) => HasColon(content) && root switch
    {
        // There is little prose here, and none begins with the name of a field.
        SectionRoot.Release => fieldLineParser.LooksMisplaced(content, isIndented: true),

        // They explain the fields of features. A line may begin with a field's name, but then no value follows.
        SectionRoot.Definitions => fieldLineParser.HasKnownName(content)
            && (fieldLineParser.HasDefinitionName(content)
                || (LooksMisplaced(content, number) && (IsIndented(content, number) || HasValue(content)))),
        _ => LooksMisplaced(content, number),
    };

    // Each status begins with a capital letter, and each limit with a digit.
    private bool HasValue(TextRange content)
    {
        var colon = lines.Text.IndexOf(':', content.Start, content.Length);
        var value = TextRange.FromBounds(colon + 1, content.End).Trim(lines.Text);
        return !value.IsEmpty && (char.IsUpper(lines.Text[value.Start]) || char.IsDigit(lines.Text[value.Start]));
    }

    private bool IsIndented(TextRange content, int number) =>
        lines.ColumnOf(number, content.Start) > 0 && content.Start == lines.Trimmed(number).Start;

    private bool IsQuoted(TextRange line) => lines.Text[line.Start] == '>';

    private bool IsReleaseNotesDefinition(TextRange content, SectionRoot root) =>
        root == SectionRoot.Release && !_term.IsEmpty && lines.Text[content.Start] == ':';

    private void RememberTerm(TextRange content, SectionRoot root) =>
        _term = root == SectionRoot.Release && content.Of(lines.Text) == ReleaseNotesTerm ? content : default;

    private void ReportLink(TextRange content, SectionRoot root)
    {
        if (root == SectionRoot.Release
            && lines.Text.IndexOf("http", content.Start, content.Length, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            findings.Add(DataFindings.LinkOutsideReleaseNotes(content, content.Of(lines.Text)));
        }
    }

    // A definition continues to the end of its paragraph, or up to a field line without an empty line before it.
    private void AddReleaseNotes(TextRange definition, MarkdownBlock block, SectionBuilder section, ref int number)
    {
        while (number < block.LastLine && !LooksMisplaced(lines.Trimmed(number + 1), number + 1))
        {
            number++;
        }

        _text.Clear();
        var value = TextRange.FromBounds(definition.Start + 1, lines.Trimmed(number).End).Trim(lines.Text);
        section.AddField(
            new FieldLine(
                SupportField.ReleaseNotes,
                _term,
                FieldVocabulary.Release,
                null,
                default,
                value.Of(lines.Text),
                value,
                FieldLineOrigin.Definition));
        _term = default;
    }

    /// <summary>Returns the rest of a line after the editor's note that it begins or continues.</summary>
    private TextRange SkipNote(TextRange content, int paragraphEnd, ref int noteEnd, HtmlComment comment)
    {
        var isInNote = content.Start < noteEnd;
        if (!isInNote && !comment.IsOpen && EditorsNoteFinder.Find(lines.Text, content.Start, paragraphEnd) is { } note)
        {
            findings.Add(DataFindings.EditorsNote(note));
            noteEnd = note.End;
            isInNote = true;
        }

        if (!isInNote)
        {
            return content;
        }

        var restStart = Math.Min(noteEnd, content.End);
        comment.Skip(TextRange.FromBounds(content.Start, restStart));
        return TextRange.FromBounds(restStart, content.End).Trim(lines.Text);
    }

    /// <summary>Appends a line without the comments in it.</summary>
    private void Append(TextRange content, HtmlComment comment)
    {
        _isBlankPending = true;
        var start = content.Start;
        for (var i = content.Start; i < content.End && comment.IsPossible; i++)
        {
            if (comment.ReadMark(i, content.End) is > 0 and var length)
            {
                if (comment.IsOpen)
                {
                    AppendVisible(start, i);
                }

                i += length - 1;
                start = i + 1;
            }
        }

        if (!comment.IsOpen)
        {
            AppendVisible(start, content.End);
        }
    }

    /// <summary>Appends a piece of the file, with each run of blanks replaced by one space.</summary>
    private void AppendVisible(int start, int end)
    {
        var text = lines.Text;
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                _isBlankPending = true;
                i++;
                continue;
            }

            if (_isBlankPending && _text.Length > 0)
            {
                _text.Append(' ');
            }

            var wordsEnd = WordsEnd(i, end);
            _text.Append(text, i, wordsEnd - i);
            _isBlankPending = false;
            i = wordsEnd;
        }
    }

    /// <summary>Finds the end of the words from an offset that are separated by single blanks.</summary>
    private int WordsEnd(int start, int end)
    {
        var text = lines.Text;
        var wordsEnd = start;
        while (wordsEnd < end
            && (!char.IsWhiteSpace(text[wordsEnd])
                || (text[wordsEnd] == ' ' && wordsEnd + 1 < end && !char.IsWhiteSpace(text[wordsEnd + 1]))))
        {
            wordsEnd++;
        }

        return wordsEnd;
    }

    private void Flush(SectionBuilder section, ProseKind kind)
    {
        if (_text.Length == 0)
        {
            return;
        }

        section.AddProse(new ProseBlock(kind, _text.ToString()));
        _text.Clear();
    }
}
