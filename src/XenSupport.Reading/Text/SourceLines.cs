namespace XenSupport.Reading.Text;

/// <summary>
/// A text and its lines as Markdown sees them, ending with LF, CR or CRLF. The compiler also counts U+0085, U+2028 and
/// U+2029 as line ends, so positions are kept as offsets until they are reported.
/// </summary>
internal sealed class SourceLines
{
    private const int TabStop = 4;
    private const int UsualLineLength = 24;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly List<int> _starts;
    private readonly List<TextRange> _trimmed;
    private readonly HashSet<int> _hidden = [];

    public SourceLines(string text)
    {
        Text = text;
        _starts = new List<int>(text.Length / UsualLineLength);
        _trimmed = new List<TextRange>(text.Length / UsualLineLength);
        var next = 0;
        do
        {
            var start = next;
            var end = text.IndexOfAny(LineEnds, start);
            next = end < 0 ? text.Length : IsCrLf(end) ? end + 2 : end + 1;
            _starts.Add(start);
            _trimmed.Add(TextRange.FromBounds(start, end < 0 ? text.Length : end).Trim(text));
        }
        while (next < text.Length);
    }

    public string Text { get; }

    public int Count => _starts.Count;

    /// <summary>Returns the offset of a line's first character.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>Returns a line without surrounding blanks and without its line end.</summary>
    public TextRange Trimmed(int line) => _trimmed[line];

    /// <summary>Returns the offset after a line's last character, where its line end begins.</summary>
    public int EndOf(int line)
    {
        if (_hidden.Contains(line))
        {
            return _starts[line];
        }

        var end = line + 1 < _starts.Count ? _starts[line + 1] : Text.Length;
        while (end > _starts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    /// <summary>Hides a line, which is then read as if it were empty.</summary>
    public void Hide(int line)
    {
        _hidden.Add(line);
        _trimmed[line] = new TextRange(_starts[line], 0);
    }

    /// <summary>Returns the column of an offset within its line, with tab stops at multiples of four.</summary>
    public int ColumnOf(int line, int offset)
    {
        var column = 0;
        for (var i = _starts[line]; i < offset; i++)
        {
            column += Text[i] == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }

    /// <summary>Finds the line that contains an offset.</summary>
    /// <param name="earlier">The line to start from, which must not be after it.</param>
    public int LineAt(int offset, int earlier)
    {
        var line = earlier;
        while (line + 1 < _starts.Count && _starts[line + 1] <= offset)
        {
            line++;
        }

        return line;
    }

    private bool IsCrLf(int index) =>
        Text[index] == '\r' && index + 1 < Text.Length && Text[index + 1] == '\n';
}
