namespace XenSupport.Generator.Model;

/// <summary>Makes a C# identifier of a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    // Longer than nearly all headings and qualifiers.
    private const int MostOnStack = 64;

    // What a character is, bit by bit; nothing for what is no part of an identifier.
    private const int Kept = 1;
    private const int Digit = 2;
    private const int Capital = 4;

    private static readonly CharacterMap Kinds = new(static character => (char)(
        (char.IsLetterOrDigit(character) ? Kept : 0)
        | (char.IsDigit(character) ? Digit : 0)
        | (char.IsUpper(character) ? Capital : 0)));

    private static readonly CharacterMap Capitals = new(char.ToUpperInvariant);

    private static readonly CharacterMap Letters = new(
        static character => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : CharacterMap.Nothing);

    /// <summary>
    /// The letters and digits of a text, each part's first letter a capital; empty where it has none. Parts meet without
    /// a sign, but with <c>_</c> where they could not be told apart: digit to digit, or capital to two capitals.
    /// </summary>
    public static string Create(string text)
    {
        // Each character may have a sign before it.
        var identifier = text.Length <= MostOnStack ? stackalloc char[2 * MostOnStack] : new char[2 * text.Length];
        var written = identifier.Slice(0, Write(text, identifier));
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

    private static int Write(string text, Span<char> identifier)
    {
        var length = 0;

        // An identifier can't begin with a digit either.
        var left = Digit;
        var isPartStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            int kind = Kinds[character];
            if (isPartStart && kind != 0)
            {
                character = Capitals[character];
                kind = Kinds[character];
                if (NeedsSeparator(left, kind, text, i + 1))
                {
                    identifier[length++] = '_';
                }
            }

            // Written in any case, and counted where it is kept: nothing that a processor has to guess.
            identifier[length] = character;
            length += kind & Kept;
            left = kind == 0 ? left : kind;
            isPartStart = kind == 0;
        }

        return length;
    }

    /// <param name="left">What the identifier ends with so far.</param>
    /// <param name="right">What the part begins with.</param>
    private static bool NeedsSeparator(int left, int right, string text, int next) => (left & right & Digit) != 0
        || ((left & right & Capital) != 0 && next < text.Length && (Kinds[text[next]] & Capital) != 0);
}
