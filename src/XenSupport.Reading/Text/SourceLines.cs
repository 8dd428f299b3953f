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
    private readonly Dictionary<int, int> _laterStarts = [];
    private readonly Dictionary<int, int> _ends = [];

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
            _trimmed.Add(Trim(TextRange.FromBounds(start, end < 0 ? text.Length : end), text));
        }
        while (next < text.Length);
    }

    public string Text { get; }

    public int Count => _starts.Count;

    /// <summary>Returns the offset of a line's first character.</summary>
    public int StartOf(int line) => _laterStarts.TryGetValue(line, out var start) ? start : _starts[line];

    /// <summary>Returns a line without surrounding blanks, invisible characters before it, and its line end.</summary>
    public TextRange Trimmed(int line) => _trimmed[line];

    /// <summary>Returns the offset after a line's last character, where its line end begins.</summary>
    public int EndOf(int line)
    {
        if (_ends.TryGetValue(line, out var cut))
        {
            return cut;
        }

        var end = line + 1 < _starts.Count ? _starts[line + 1] : Text.Length;
        while (end > _starts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    /// <summary>Hides a line, which is then read as if it were empty.</summary>
    public void Hide(int line) => Cut(line, _starts[line]);

    /// <summary>Makes a line begin at an offset within it; the text before that is no longer read.</summary>
    public void SkipTo(int line, int start)
    {
        _laterStarts[line] = start;
        _trimmed[line] = Trim(TextRange.FromBounds(start, EndOf(line)), Text);
    }

    /// <summary>Makes a line end at an offset within it; the rest is no longer read.</summary>
    public void Cut(int line, int end)
    {
        _ends[line] = end;
        _trimmed[line] = Trim(TextRange.FromBounds(_starts[line], end), Text);
    }

    /// <summary>Returns the column of an offset within its line, with tab stops at multiples of four.</summary>
    public int ColumnOf(int line, int offset)
    {
        var column = 0;
        for (var i = StartOf(line); i < offset; i++)
        {
            column += Text[i] == '\t' ? TabStop - (column % TabStop) : SafeCharacters.IsInvisible(Text[i]) ? 0 : 1;
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

    // A byte order mark in the middle of a file would otherwise belong to the first word.
    private static TextRange Trim(TextRange line, string text)
    {
        var trimmed = line.Trim(text);
        while (trimmed.Length > 0 && SafeCharacters.IsInvisible(text[trimmed.Start]))
        {
            trimmed = TextRange.FromBounds(trimmed.Start + 1, trimmed.End).Trim(text);
        }

        return trimmed;
    }

    private bool IsCrLf(int index) =>
        Text[index] == '\r' && index + 1 < Text.Length && Text[index + 1] == '\n';
}
