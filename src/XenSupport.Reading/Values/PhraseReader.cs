using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>Reads a value phrase by phrase, ignoring case and the number of blanks.</summary>
internal struct PhraseReader(string text, TextRange range)
{
    private int _position = range.Start;

    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _position == range.End;
        }
    }

    /// <summary>The unread rest, without surrounding blanks.</summary>
    public readonly TextRange Rest => TextRange.FromBounds(_position, range.End).Trim(text);

    /// <summary>Moves past a phrase if it comes next, as whole words.</summary>
    public bool TryRead(string phrase)
    {
        SkipBlanks();
        var start = _position;
        foreach (var expected in phrase)
        {
            if (expected == ' ' ? !SkipBlanks() : !TryRead(expected))
            {
                _position = start;
                return false;
            }
        }

        if (_position < range.End && char.IsLetterOrDigit(text[_position]))
        {
            _position = start;
            return false;
        }

        return true;
    }

    /// <summary>Moves past a word of letters if one comes next.</summary>
    public bool TryReadWord()
    {
        SkipBlanks();
        var start = _position;
        while (_position < range.End && char.IsLetter(text[_position]))
        {
            _position++;
        }

        return _position > start;
    }

    /// <summary>Moves past the next mark that a blank or the end follows; returns the text before the mark.</summary>
    public TextRange ReadUntil(char mark)
    {
        SkipBlanks();
        var start = _position;
        while (_position < range.End && !(text[_position] == mark && IsBlankAt(_position + 1)))
        {
            _position++;
        }

        var piece = TextRange.FromBounds(start, _position).Trim(text);
        _position = Math.Min(_position + 1, range.End);
        return piece;
    }

    private bool TryRead(char expected)
    {
        var isExpected = _position < range.End
            && (text[_position] == expected
                || char.ToLowerInvariant(text[_position]) == char.ToLowerInvariant(expected));
        _position += isExpected ? 1 : 0;
        return isExpected;
    }

    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < range.End && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return _position > start;
    }

    private readonly bool IsBlankAt(int position) => position < range.End && char.IsWhiteSpace(text[position]);
}
