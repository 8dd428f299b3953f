using System.Globalization;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>The hashes at the start of a line that looks like a heading, and the title after them.</summary>
internal readonly record struct HeadingMarks(TextRange Hashes, TextRange Title)
{
    private const int MostHashes = 6;

    public int Level => Math.Min(Hashes.Length, MostHashes);

    /// <summary>Whether Markdown sees the heading, if the line is at the top level of the document.</summary>
    public bool IsHeading(SourceLines lines, int line) =>
        Hashes.Length <= MostHashes
        && Hashes.Start == lines.Trimmed(line).Start
        && lines.Text[Hashes.End] is ' ' or '\t';

    /// <summary>Finds the marks of a line; null if it does not look like a heading.</summary>
    public static HeadingMarks? Find(TextRange line, string text)
    {
        var start = line.Start;
        while (start < line.End && IsInvisible(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < line.End && text[end] == '#')
        {
            end++;
        }

        var title = TextRange.FromBounds(end, line.End).Trim(text);
        return end == start || title.IsEmpty
            ? null
            : new HeadingMarks(TextRange.FromBounds(start, end), WithoutClosingHashes(title, text));
    }

    private static TextRange WithoutClosingHashes(TextRange title, string text)
    {
        var end = title.End;
        while (end > title.Start && text[end - 1] == '#')
        {
            end--;
        }

        return end > title.Start && char.IsWhiteSpace(text[end - 1])
            ? TextRange.FromBounds(title.Start, end).Trim(text)
            : title;
    }

    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
