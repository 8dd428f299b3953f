namespace XenSupport.Generator.Model;

/// <summary>Makes the key of a line as upstream's support matrix does (docs/format.md, section 3).</summary>
internal static class SupportKey
{
    private const string Separator = "--";
    private const int MostOnStack = 256;

    private static readonly CharacterMap Kept = new(static character => character switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' => character,
        >= 'A' and <= 'Z' => char.ToLowerInvariant(character),
        _ => char.IsWhiteSpace(character) ? '-' : CharacterMap.Nothing,
    });

    /// <summary>Whether a text may be a key: what an anchor and a qualifier leave of a text.</summary>
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
    /// The anchor alone, or the anchor, <c>--</c> and the qualifier: in lower case, its blanks <c>-</c>, and without every
    /// other character outside <c>[-0-9a-z]</c>.
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
            // Written in any case, and counted where it is kept: nothing that a processor has to guess.
            var kept = Kept[character];
            key[length] = kept;
            length += kept == CharacterMap.Nothing ? 0 : 1;
        }

        return key.Slice(0, length).ToString();
    }
}
