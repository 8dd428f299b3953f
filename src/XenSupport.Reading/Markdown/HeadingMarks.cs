using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>The hashes of a line that looks like a heading, what is before them, and the title after them.</summary>
/// <param name="Count">The number of hashes. A hash has several spellings, so this can differ from the length.</param>
internal readonly record struct HeadingMarks(TextRange Before, TextRange Hashes, int Count, TextRange Title)
{
    private const int MostHashes = 6;

    private static readonly string[] Spellings = ["#", "\uFF03", "\uFE5F", "&#35;", "&#x23;", "&num;"];

    // The first characters of the spellings.
    private static readonly char[] Signs = ['#', '\uFF03', '\uFE5F', '&'];

    public int Level => Math.Min(Count, MostHashes);

    /// <summary>Whether Markdown sees the heading, if the line is at the top level of the document.</summary>
    public bool IsHeading(SourceLines lines, int line) =>
        Count <= MostHashes
        && Hashes.Length == Count
        && Hashes.Start == lines.Trimmed(line).Start
        && lines.Text[Hashes.End] is ' ' or '\t';

    /// <summary>
    /// Finds the hashes that begin a line, or two or more anywhere in it. Null if there are none, or no title follows.
    /// </summary>
    public static HeadingMarks? Find(TextRange line, string text)
    {
        if (text.IndexOfAny(Signs, line.Start, line.Length) < 0)
        {
            return null;
        }

        var start = line.Start;
        while (start < line.End && (char.IsWhiteSpace(text[start]) || SafeCharacters.IsInvisible(text[start])))
        {
            start++;
        }

        for (var i = start; i < line.End; i++)
        {
            var (end, count) = SkipHashes(i, line.End, text);
            if (count > 1 || (count == 1 && HasNoWord(TextRange.FromBounds(start, i), text)))
            {
                var before = TextRange.FromBounds(start, i);
                var title = TextRange.FromBounds(end, line.End).Trim(text);
                return !title.Of(text).Any(char.IsLetterOrDigit)
                    ? null
                    : new HeadingMarks(
                        before, TextRange.FromBounds(i, end), count, WithoutClosingMarks(title, before, text));
            }

            i = Math.Max(i, end - 1);
        }

        return null;
    }

    /// <summary>Tells whether a text has no word of two or more characters.</summary>
    public static bool HasNoWord(TextRange range, string text)
    {
        for (var i = range.Start; i + 1 < range.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static (int End, int Count) SkipHashes(int start, int limit, string text)
    {
        var (end, count) = (start, 0);
        while (end < limit && LengthOfHash(end, text) is var length and > 0)
        {
            (end, count) = (end + length, count + 1);
        }

        return (end, count);
    }

    private static int LengthOfHash(int index, string text)
    {
        foreach (var spelling in Spellings)
        {
            if (text[index] == spelling[0] && string.CompareOrdinal(text, index, spelling, 0, spelling.Length) == 0)
            {
                return spelling.Length;
            }
        }

        return 0;
    }

    private static int LengthOfHashBefore(int end, int start, string text)
    {
        foreach (var spelling in Spellings)
        {
            var index = end - spelling.Length;
            if (index >= start && string.CompareOrdinal(text, index, spelling, 0, spelling.Length) == 0)
            {
                return spelling.Length;
            }
        }

        return 0;
    }

    /// <summary>Removes closing hashes, and marks that enclose the whole line.</summary>
    private static TextRange WithoutClosingMarks(TextRange title, TextRange before, string text)
    {
        var end = title.End;
        while (end > title.Start && before.Length > 0 && IsClosing(text[end - 1], before, text))
        {
            end--;
        }

        var enclosed = TextRange.FromBounds(title.Start, end == title.Start ? title.End : end).Trim(text);
        end = enclosed.End;
        while (LengthOfHashBefore(end, title.Start, text) is var length and > 0)
        {
            end -= length;
        }

        return end > title.Start && char.IsWhiteSpace(text[end - 1])
            ? TextRange.FromBounds(title.Start, end).Trim(text)
            : enclosed;
    }

    private static bool IsClosing(char character, TextRange before, string text) =>
        character is '*' or '_' or '`' or '~' or '|'
        && text.IndexOf(character, before.Start, before.Length) >= 0;
}
