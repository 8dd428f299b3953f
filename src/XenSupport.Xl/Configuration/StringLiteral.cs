using System.Text;

namespace XenSupport.Xl.Configuration;

/// <summary>Decodes a quoted string with xl's escapes (libxlu_cfg.c, xlu__cfgl_dequote).</summary>
internal static class StringLiteral
{
    private const string Letters = "abfnrtv";
    private const string Meanings = "\a\b\f\n\r\t\v";

    /// <summary>The text of a literal without its bad escapes, and the place of the first of those.</summary>
    public static (string Text, Range? BadEscape) Unquote(string literal)
    {
        var body = literal.AsSpan(1, literal.Length - 2);
        if (!body.Contains('\\'))
        {
            return (body.ToString(), null);
        }

        var text = new StringBuilder();
        Range? badEscape = null;
        for (var i = 0; i < body.Length;)
        {
            if (body[i] != '\\')
            {
                text.Append(body[i++]);
                continue;
            }

            var length = EscapeLength(body[i..]);
            if (length == 0)
            {
                badEscape ??= (i + 1)..(i + 3);
                length = 2;
            }
            else if (length == 2)
            {
                text.Append(Meaning(body[i + 1]));
            }

            i += length;
        }

        return (text.ToString(), badEscape);
    }

    // Zero for a bad escape. An octal one has two or three more digits, even 8 or 9, and yields nothing.
    private static int EscapeLength(ReadOnlySpan<char> escape)
    {
        if (escape[1] is not (>= '0' and <= '7'))
        {
            return escape[1] is '\\' or '\'' or '"' || Letters.Contains(escape[1]) ? 2 : 0;
        }

        var digits = 0;
        while (digits < 3 && digits + 2 < escape.Length && char.IsAsciiDigit(escape[digits + 2]))
        {
            digits++;
        }

        return digits < 2 ? 0 : digits + 2;
    }

    private static char Meaning(char letter) =>
        Letters.IndexOf(letter) is var index and >= 0 ? Meanings[index] : letter;
}
