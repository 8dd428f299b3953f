namespace XenSupport.Reading.Fragments;

/// <summary>Creates the key of a line as in upstream's support matrix (docs/format.md, section 3).</summary>
internal static class KeyBuilder
{
    private const string Separator = "--";
    private const int MostOnStack = 256;

    /// <summary>Tells whether a text has only characters that a key can have.</summary>
    public static bool IsKey(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return text == text.ToLowerInvariant();
    }

    /// <summary>
    /// Returns the anchor, followed for a qualified line by <c>--</c> and the qualifier in lower case, with <c>-</c>
    /// for blanks and without other characters outside <c>[-0-9a-z]</c>.
    /// </summary>
    public static string Create(string anchor, string? qualifier)
    {
        if (qualifier is null)
        {
            return anchor;
        }

        var longest = anchor.Length + Separator.Length + qualifier.Length;
        var key = longest <= MostOnStack ? stackalloc char[longest] : new char[longest];
        anchor.AsSpan().CopyTo(key);
        Separator.AsSpan().CopyTo(key.Slice(anchor.Length));
        var length = anchor.Length + Separator.Length;
        foreach (var character in qualifier)
        {
            var kept = char.IsWhiteSpace(character) ? '-' : character;
            if (kept is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            {
                key[length++] = char.ToLowerInvariant(kept);
            }
        }

        return key.Slice(0, length).ToString();
    }
}
