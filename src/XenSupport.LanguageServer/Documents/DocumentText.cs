using System.Text;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Documents;

/// <summary>A text and the starts of its lines.</summary>
internal sealed class DocumentText
{
    private readonly PositionEncoding _encoding;
    private readonly List<int> _starts = [0];

    public DocumentText(string text, PositionEncoding encoding)
    {
        Text = text;
        _encoding = encoding;
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            var next = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
            _starts.Add(next);
            var further = text.AsSpan(next).IndexOfAny('\r', '\n');
            i = further < 0 ? -1 : next + further;
        }
    }

    public string Text { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => _starts.Count;

    public int StartOf(int line) => _starts[line];

    /// <summary>The offset after a line's last character, where its line end begins.</summary>
    public int EndOf(int line)
    {
        if (line + 1 == _starts.Count)
        {
            return Text.Length;
        }

        var end = _starts[line + 1] - 1;
        return end > _starts[line] && Text[end] == '\n' && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The line of an offset.</summary>
    public int LineAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The offset of a position. After the end of its line or of the text, it is that end.</summary>
    public int OffsetOf(DocumentPosition position)
    {
        if (position.Line >= LineCount)
        {
            return Text.Length;
        }

        var (start, end) = (StartOf(position.Line), EndOf(position.Line));

        // Neovim counts the CR of a CR LF as part of the line, if other lines end in LF.
        if (end + 1 < Text.Length && Text[end] == '\r' && Text[end + 1] == '\n'
            && position.Character == CountUnits(start, end) + 1)
        {
            return end + 1;
        }

        return _encoding == PositionEncoding.Utf16
            ? start + Math.Min(position.Character, end - start)
            : FindUtf8Offset(start, end, position.Character);
    }

    private int FindUtf8Offset(int start, int end, int character)
    {
        var offset = start;
        for (var units = 0; offset < end;)
        {
            Rune.DecodeFromUtf16(Text.AsSpan(offset, end - offset), out var rune, out var length);
            units += rune.Utf8SequenceLength;
            if (units > character)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }

    /// <summary>The position of an offset.</summary>
    public DocumentPosition PositionOf(int offset)
    {
        var line = LineAt(offset);
        return new DocumentPosition(line, CountUnits(StartOf(line), offset));
    }

    /// <summary>The number of units between two offsets of one line.</summary>
    public int CountUnits(int start, int end) => _encoding == PositionEncoding.Utf16
        ? end - start
        : Encoding.UTF8.GetByteCount(Text.AsSpan(start, end - start));

    /// <summary>Returns the text with a piece replaced.</summary>
    public DocumentText Replace(TextRange range, string newText) =>
        new(string.Concat(Text.AsSpan(0, range.Start), newText, Text.AsSpan(range.End)), _encoding);
}
