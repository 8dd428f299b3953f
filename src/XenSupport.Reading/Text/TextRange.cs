namespace XenSupport.Reading.Text;

/// <summary>A piece of the file, in UTF-16 code units from its start.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Removes the blanks at both ends.</summary>
    public TextRange Trim(string text)
    {
        var start = Start;
        var end = End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return FromBounds(start, end);
    }
}
