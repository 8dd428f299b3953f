namespace XenSupport.Generator.Model;

/// <summary>Makes a C# identifier of a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    // Longer than any heading or qualifier that is read.
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
            if (isInPart && text[i] is >= 'a' and <= 'z')
            {
                identifier[length++] = text[i];
                continue;
            }

            var isPartStart = !isInPart;
            isInPart = char.IsLetterOrDigit(text[i]);
            if (!isInPart)
            {
                continue;
            }

            if (isPartStart && NeedsSeparator(length == 0 ? null : identifier[length - 1], text, i))
            {
                identifier[length++] = '_';
            }

            identifier[length++] = isPartStart ? char.ToUpperInvariant(text[i]) : text[i];
        }

        var written = identifier.Slice(0, length);
        return written.SequenceEqual(text.AsSpan()) ? text : written.ToString();
    }

    private static bool NeedsSeparator(char? left, string text, int partStart)
    {
        if (left is not { } previous)
        {
            return char.IsDigit(text[partStart]);
        }

        var startsWithTwoCapitals = char.IsUpper(char.ToUpperInvariant(text[partStart]))
            && partStart + 1 < text.Length
            && char.IsUpper(text[partStart + 1]);
        return char.IsDigit(text[partStart]) ? char.IsDigit(previous) : char.IsUpper(previous) && startsWithTwoCapitals;
    }
}
