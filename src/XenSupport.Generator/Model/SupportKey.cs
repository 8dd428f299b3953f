using System.Text;

namespace XenSupport.Generator.Model;

/// <summary>Makes the key of a line as upstream's support matrix does (docs/format.md, section 3).</summary>
internal static class SupportKey
{
    private const string Separator = "--";

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

        var key = new StringBuilder(anchor, anchor.Length + Separator.Length + qualifier.Length).Append(Separator);
        foreach (var character in qualifier)
        {
            switch (character)
            {
                case (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-':
                    key.Append(character);
                    break;
                case >= 'A' and <= 'Z':
                    key.Append((char)(character + ('a' - 'A')));
                    break;
                default:
                    if (char.IsWhiteSpace(character))
                    {
                        key.Append('-');
                    }

                    break;
            }
        }

        return key.ToString();
    }
}
