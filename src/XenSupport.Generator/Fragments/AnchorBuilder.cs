namespace XenSupport.Generator.Fragments;

/// <summary>
/// Makes the anchors of headings as pandoc does for Xen's web page (its extension auto_identifiers): letters, digits,
/// <c>_</c>, <c>-</c> and <c>.</c> stay, in lower case; blanks become one <c>-</c>; what is before the first letter
/// goes; an anchor that was used already gets a number.
/// </summary>
internal sealed class AnchorBuilder
{
    private const string AnchorOfNothing = "section";
    private const char Hyphen = '-';
    private const char Blank = ' ';

    private static readonly CharacterMap Kept = new(static character =>
        character is Hyphen or '_' or '.' ? character
        : char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character)
        : char.IsWhiteSpace(character) ? Blank
        : CharacterMap.Nothing);

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // How often an anchor was meant again.
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    private char[] _anchor = [];

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

    private string MakeAnchor(string title)
    {
        if (_anchor.Length < title.Length)
        {
            _anchor = new char[title.Length];
        }

        var anchor = _anchor;
        var length = 0;
        var last = Blank;
        for (var i = FirstLetter(title); i < title.Length; i++)
        {
            var kept = Kept[title[i]];
            if (kept == Hyphen && IsDash(title, i))
            {
                continue;
            }

            // Written in any case, and counted where it is kept: nothing that a processor has to guess.
            anchor[length] = kept == Blank ? Hyphen : kept;
            length += kept == CharacterMap.Nothing || (kept == Blank && last == Blank) ? 0 : 1;
            last = kept == CharacterMap.Nothing ? last : kept;
        }

        length -= last == Blank && length > 0 ? 1 : 0;
        return length == 0 ? AnchorOfNothing : new string(anchor, 0, length);
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

    // Two hyphens in a row are a dash to pandoc, and a dash is punctuation.
    private static bool IsDash(string title, int index) => IsHyphen(title, index - 1) || IsHyphen(title, index + 1);

    private static bool IsHyphen(string title, int index) =>
        index >= 0 && index < title.Length && title[index] == Hyphen;
}
