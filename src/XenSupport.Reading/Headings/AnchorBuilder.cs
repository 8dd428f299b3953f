namespace XenSupport.Reading.Headings;

/// <summary>
/// Creates the anchors of headings as pandoc does for Xen's web page (extension auto_identifiers): letters, digits,
/// <c>_</c>, <c>-</c> and <c>.</c> are kept, in lower case; a run of blanks becomes one <c>-</c>; everything before the
/// first letter is dropped; an anchor that is already taken gets a number.
/// </summary>
internal sealed class AnchorBuilder
{
    private const string AnchorOfNothing = "section";
    private const char Hyphen = '-';
    private const int MostOnStack = 256;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // The last number given to a repeated anchor.
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>Returns the anchor of the document's next heading.</summary>
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
        var anchor = title.Length <= MostOnStack ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        var isAfterBlank = false;
        for (var i = FirstLetter(title); i < title.Length; i++)
        {
            if (char.IsWhiteSpace(title[i]))
            {
                isAfterBlank = true;
            }
            else if (IsKept(title, i))
            {
                if (isAfterBlank)
                {
                    anchor[length++] = Hyphen;
                }

                anchor[length++] = char.ToLowerInvariant(title[i]);
                isAfterBlank = false;
            }
        }

        return length == 0 ? AnchorOfNothing : anchor.Slice(0, length).ToString();
    }

    private static int FirstLetter(string title)
    {
        var first = 0;
        while (first < title.Length && !char.IsLetter(title[first]))
        {
            first++;
        }

        return first;
    }

    private static bool IsKept(string title, int index) => title[index] == Hyphen
        ? !IsDash(title, index)
        : char.IsLetterOrDigit(title[index]) || title[index] is '_' or '.';

    // To pandoc, two hyphens in a row are a dash, which is punctuation.
    private static bool IsDash(string title, int index) => IsHyphen(title, index - 1) || IsHyphen(title, index + 1);

    private static bool IsHyphen(string title, int index) =>
        index >= 0 && index < title.Length && title[index] == Hyphen;
}
