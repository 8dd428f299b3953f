namespace XenSupport.Generator.Markdown;

/// <summary>
/// A text and its lines as Markdown sees them: they end with LF, CR or CRLF. (The compiler counts U+0085, U+2028 and
/// U+2029 as well, which is why positions are kept as offsets until they are reported.)
/// </summary>
internal sealed class SourceLines
{
    private const int TabStop = 4;

    private readonly List<int> _starts = [0];

    public SourceLines(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isLineEnd && i + 1 < text.Length)
            {
                _starts.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    public int Count => _starts.Count;

    /// <summary>The line without the blanks around it and without its end.</summary>
    public TextRange Trimmed(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : Text.Length;
        return TextRange.FromBounds(_starts[line], end).Trim(Text);
    }

    /// <summary>The column of an offset within its line, a tab reaching to the next multiple of four.</summary>
    public int ColumnOf(int line, int offset)
    {
        var column = 0;
        for (var i = _starts[line]; i < offset; i++)
        {
            column += Text[i] == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }

    /// <summary>The line that holds an offset.</summary>
    public int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
