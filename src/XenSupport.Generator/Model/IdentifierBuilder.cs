using System.Text;

namespace XenSupport.Generator.Model;

/// <summary>Makes a C# identifier of a heading or a qualifier (docs/format.md, section 1).</summary>
internal static class IdentifierBuilder
{
    /// <summary>
    /// The letters and digits of a text, each part's first letter a capital; empty where it has none. Parts meet without
    /// a sign, but with <c>_</c> where they could not be told apart: digit to digit, or capital to two capitals.
    /// </summary>
    public static string Create(string text)
    {
        var identifier = new StringBuilder(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var isPartStart = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            if (isPartStart && NeedsSeparator(identifier, text, i))
            {
                identifier.Append('_');
            }

            identifier.Append(isPartStart ? char.ToUpperInvariant(text[i]) : text[i]);
        }

        return identifier.ToString();
    }

    private static bool NeedsSeparator(StringBuilder identifier, string text, int partStart)
    {
        if (identifier.Length == 0)
        {
            return char.IsDigit(text[partStart]);
        }

        var left = identifier[identifier.Length - 1];
        var startsWithTwoCapitals = char.IsUpper(char.ToUpperInvariant(text[partStart]))
            && partStart + 1 < text.Length
            && char.IsUpper(text[partStart + 1]);
        return char.IsDigit(text[partStart]) ? char.IsDigit(left) : char.IsUpper(left) && startsWithTwoCapitals;
    }
}
