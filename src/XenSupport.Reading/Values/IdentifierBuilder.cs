namespace XenSupport.Reading.Values;

/// <summary>Makes a C# identifier of a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    private const int MostOnStack = 256;

    /// <summary>
    /// The letters and digits of a text, each part's first letter a capital; empty where it has none. Parts meet without
    /// a sign, but with <c>_</c> where they could not be told apart: digit to digit, or capital to two capitals.
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

    /// <param name="left">What the identifier ends with so far; NUL for nothing.</param>
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
