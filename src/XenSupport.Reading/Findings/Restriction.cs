namespace XenSupport.Reading.Findings;

/// <summary>Finds text that restricts the status before it, as a modifier does.</summary>
internal static class Restriction
{
    private const string SecuritySupport = "security support";

    private static readonly KnownWords Words = new(
        "with", "without", "except", "only", "unless", "subject", "not", "no", "never", "if", "when", "provided", "for",
        "requires", "limited", "up", "external");

    /// <summary>
    /// Tells whether a text begins like a modifier, whatever its case. A whole sentence does not, unless it denies
    /// support.
    /// </summary>
    public static bool IsAtStartOf(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.Substring(0, end);
        var isModifier = Words.FindIgnoringCase(word) is not null
            || text.StartsWith(SecuritySupport, StringComparison.OrdinalIgnoreCase);
        return Denial.IsIn(word) || (isModifier && text[text.Length - 1] != '.');
    }
}
