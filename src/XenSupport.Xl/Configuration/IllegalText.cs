namespace XenSupport.Xl.Configuration;

/// <summary>Explains why a piece of text is not a token of a configuration.</summary>
internal static class IllegalText
{
    private const string Python = "; it looks like Python, which xl does not read";

    /// <summary>The smallest piece that is wrong, and why.</summary>
    public static (Range Culprit, string Message) Describe(string text, int offset) => text[offset] switch
    {
        '\r' => (One(offset), "carriage return; xl accepts only line feeds as line ends"),
        '\uFEFF' => (One(offset), "byte order mark; xl does not accept one"),
        '\0' => (One(offset), "NUL; xl does not accept it"),
        '#' => (offset..text.Length, "comment without a line end; xl refuses that at the end of the file"),
        '\'' or '"' => DescribeString(text, offset),
        '+' or '-' or '.' or '(' or ')' or ':' => (One(offset), $"'{text[offset]}' is illegal here{Python}"),
        '\u201C' or '\u201D' or '\u201E' or '\u2018' or '\u2019' or '\u201A' or '\u00AB' or '\u00BB' => (
            One(offset), $"typographic quote {Name(text[offset])}; xl accepts only ' and \""),
        '\u00A0' => (One(offset), "no-break space U+00A0; xl accepts only blanks and tabs"),
        >= 'A' and <= 'Z' or '_' => DescribeWord(text, offset),
        var character => (One(offset), $"{Name(character)} is illegal outside strings and comments"),
    };

    private static Range One(int offset) => offset..(offset + 1);

    private static (Range, string) DescribeString(string text, int offset)
    {
        var end = EndOfLine(text, offset);
        var nul = text.IndexOf('\0', offset, end - offset);
        return nul < 0
            ? (offset..end, "string without a closing quote; a string cannot span lines")
            : (One(nul), "NUL in a string; it aborts xl's parser");
    }

    private static (Range, string) DescribeWord(string text, int offset)
    {
        var end = offset;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        var word = text[offset..end];
        var message =
            offset > 0 && char.IsAsciiLetterOrDigit(text[offset - 1])
                ? $"'{word}' after a number; unquoted numbers have no unit and no capital letters"
                : $"'{word}' is illegal; keys start with a lower-case letter and have no capitals, and values that are words need quotes";
        return (offset..end, message);
    }

    private static int EndOfLine(string text, int offset) =>
        text.IndexOf('\n', offset) is var end and >= 0 ? end : text.Length;

    private static string Name(char character) => char.IsControl(character) || character > '~'
        ? $"U+{(int)character:X4}"
        : $"'{character}'";
}
