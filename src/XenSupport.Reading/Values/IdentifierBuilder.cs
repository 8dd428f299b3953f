namespace XenSupport.Reading.Values;

/// <summary>Creates a C# identifier from a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    private const int MostOnStack = 256;

    /// <summary>
    /// Joins the letters and digits of a text, capitalizing each part; empty if there are none. A <c>_</c> separates
    /// parts that could not be told apart otherwise: digit from digit, or one capital from two.
    /// </summary>
    public static string Create(string text)
    {
        var identifier = text.Length <= MostOnStack ? stackalloc char[2 * text.Length] : new char[2 * text.Length];
        var length = 0;
        var isInPart = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                isInPart = false;
                continue;
            }

            if (!isInPart && NeedsSeparator(length == 0 ? '\0' : identifier[length - 1], text, i))
            {
                identifier[length++] = '_';
            }

            identifier[length++] = isInPart ? text[i] : char.ToUpperInvariant(text[i]);
            isInPart = true;
        }

        return identifier.Slice(0, length).ToString();
    }

    /// <param name="left">The last character of the identifier so far; NUL for none.</param>
    private static bool NeedsSeparator(char left, string text, int partStart)
    {
        if (char.IsDigit(text[partStart]))
        {
            return left == '\0' || char.IsDigit(left);
        }

        return char.IsUpper(left)
            && partStart + 1 < text.Length
            && char.IsUpper(text[partStart + 1])
            && char.IsUpper(char.ToUpperInvariant(text[partStart]));
    }
}
