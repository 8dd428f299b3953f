namespace XenSupport.Generator.Fragments;

/// <summary>
/// Makes the anchors of headings as pandoc does for Xen's web page (its extension auto_identifiers): letters, digits,
/// <c>_</c>, <c>-</c> and <c>.</c> stay, in lower case; blanks become one <c>-</c>; what is before the first letter
/// goes; an anchor that was used already gets a number.
/// </summary>
internal sealed class AnchorBuilder
{
    // Longer than any heading that is read.
    private const int MostOnStack = 256;
    private const string AnchorOfNothing = "section";

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>The anchor of the document's next heading.</summary>
    public string Add(string title)
    {
        var anchor = MakeAnchor(title);
        if (_used.Add(anchor))
        {
            return anchor;
        }

        _repetitions.TryGetValue(anchor, out var number);
        string unique;
        do
        {
            number++;
            unique = $"{anchor}-{number}";
        }
        while (!_used.Add(unique));

        _repetitions[anchor] = number;
        return unique;
    }

    private static string MakeAnchor(string title)
    {
        var anchor = title.Length <= MostOnStack ? stackalloc char[2 * MostOnStack] : new char[2 * title.Length];
        var length = 0;
        var isBlankPending = false;
        for (var i = 0; i < title.Length; i++)
        {
            var character = title[i];
            if (char.IsWhiteSpace(character))
            {
                isBlankPending = true;
            }
            else if (IsKept(title, i) && (length > 0 || char.IsLetter(character)))
            {
                if (isBlankPending && length > 0)
                {
                    anchor[length++] = '-';
                }

                isBlankPending = false;
                anchor[length++] = char.ToLowerInvariant(character);
            }
        }

        return length == 0 ? AnchorOfNothing : anchor.Slice(0, length).ToString();
    }

    // Two hyphens in a row are a dash to pandoc, and a dash is punctuation.
    private static bool IsKept(string title, int index) => title[index] switch
    {
        '-' => !IsHyphen(title, index - 1) && !IsHyphen(title, index + 1),
        '_' or '.' => true,
        var character => char.IsLetterOrDigit(character),
    };

    private static bool IsHyphen(string title, int index) =>
        index >= 0 && index < title.Length && title[index] == '-';
}
