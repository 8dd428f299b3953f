namespace XenSupport.Generator.Model;

/// <summary>Makes a C# identifier of a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    // Longer than any heading or qualifier that is read.
    private const int MostOnStack = 256;

    private static readonly CharacterMap Letters = new(
        static character => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : CharacterMap.Nothing);

    /// <summary>
    /// The letters and digits of a text, each part's first letter a capital; empty where it has none. Parts meet without
    /// a sign, but with <c>_</c> where they could not be told apart: digit to digit, or capital to two capitals.
    /// </summary>
    public static string Create(string text)
    {
        var identifier = text.Length <= MostOnStack ? stackalloc char[2 * text.Length] : new char[2 * text.Length];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            if (NeedsSeparator(length == 0 ? '\0' : identifier[length - 1], text, i))
            {
                identifier[length++] = '_';
            }

            identifier[length++] = char.ToUpperInvariant(text[i++]);
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                identifier[length++] = text[i++];
            }
        }

        var written = identifier.Slice(0, length);
        return written.SequenceEqual(text.AsSpan()) ? text : written.ToString();
    }

    /// <summary>
    /// A hash of a text's letters and digits without regard to case: texts of which it differs become different identifiers.
    /// 0 for a text that has none.
    /// </summary>
    public static int HashLetters(string text)
    {
        var hash = 0;
        foreach (var character in text)
        {
            var letter = Letters[character];
            hash = letter == CharacterMap.Nothing ? hash : unchecked((31 * hash) + letter);
        }

        return hash;
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
