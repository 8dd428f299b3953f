namespace XenSupport.Generator.Fragments;

/// <summary>
/// Makes the anchors of headings as pandoc does for Xen's web page (its extension auto_identifiers): letters, digits,
/// <c>_</c>, <c>-</c> and <c>.</c> stay, in lower case; blanks become one <c>-</c>; what is before the first letter
/// goes; an anchor that was used already gets a number.
/// </summary>
/// <param name="capacity">About how many headings there are.</param>
internal sealed class AnchorBuilder(int capacity = 0)
{
    // Longer than any heading that is read.
    private const int MostOnStack = 256;
    private const string AnchorOfNothing = "section";

    // The anchors that are used, with how often each was meant again.
    private readonly Dictionary<string, int> _repetitions = new(capacity, StringComparer.Ordinal);

    /// <summary>The anchor of the document's next heading.</summary>
    public string Add(string title)
    {
        var anchor = MakeAnchor(title);
        if (!_repetitions.TryGetValue(anchor, out var number))
        {
            _repetitions.Add(anchor, 0);
            return anchor;
        }

        string unique;
        do
        {
            number++;
            unique = $"{anchor}-{number}";
        }
        while (_repetitions.ContainsKey(unique));

        _repetitions.Add(unique, 0);
        _repetitions[anchor] = number;
        return unique;
    }

    private static string MakeAnchor(string title)
    {
        var anchor = title.Length <= MostOnStack ? stackalloc char[2 * title.Length] : new char[2 * title.Length];
        var length = 0;
        var isBlankPending = false;
        for (var i = 0; i < title.Length; i++)
        {
            if (Keep(title, i, isFirst: length == 0) is not (> '\0' and var kept))
            {
                isBlankPending |= char.IsWhiteSpace(title[i]);
                continue;
            }

            if (isBlankPending && length > 0)
            {
                anchor[length++] = '-';
            }

            isBlankPending = false;
            anchor[length++] = kept;
        }

        return length == 0 ? AnchorOfNothing : anchor.Slice(0, length).ToString();
    }

    /// <summary>What of a character is in the anchor; NUL for nothing.</summary>
    private static char Keep(string title, int index, bool isFirst) => title[index] switch
    {
        (>= 'a' and <= 'z') and var letter => letter,
        (>= 'A' and <= 'Z') and var capital => (char)(capital + ('a' - 'A')),
        var character when IsKept(title, index) && (!isFirst || char.IsLetter(character)) => char.ToLowerInvariant(character),
        _ => '\0',
    };

    // Two hyphens in a row are a dash to pandoc, and a dash is punctuation.
    private static bool IsKept(string title, int index) =>
        char.IsLetterOrDigit(title[index]) || title[index] switch
        {
            '-' => !IsHyphen(title, index - 1) && !IsHyphen(title, index + 1),
            '_' or '.' => true,
            _ => false,
        };

    private static bool IsHyphen(string title, int index) =>
        index >= 0 && index < title.Length && title[index] == '-';
}
