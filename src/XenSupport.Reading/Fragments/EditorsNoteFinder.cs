using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>
/// Finds editors' notes in the prose (docs/format.md, section 5): <c>[XXX …]</c> and <c>ACTION: …</c>.
/// </summary>
internal static class EditorsNoteFinder
{
    private const string BracketedStart = "[XXX";
    private const string ActionStart = "ACTION:";

    /// <summary>
    /// Finds the note that begins at an offset; null if there is none. A bracketed note ends at its bracket, the other
    /// kind at the end of its paragraph.
    /// </summary>
    /// <param name="end">The end of the paragraph.</param>
    public static TextRange? Find(string text, int start, int end)
    {
        if (StartsWith(text, start, ActionStart))
        {
            return TextRange.FromBounds(start, end);
        }

        return StartsWith(text, start, BracketedStart)
            ? TextRange.FromBounds(start, FindClosingBracket(text, start, end))
            : null;
    }

    private static bool StartsWith(string text, int start, string mark) =>
        start < text.Length
        && text[start] == mark[0]
        && string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;

    private static int FindClosingBracket(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return end;
    }
}
