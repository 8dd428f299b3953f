using System.Globalization;
using Spectre.Console;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Lint.Reports;

/// <summary>A line of a file, with marks below the piece that is wrong.</summary>
/// <param name="Gutter">The number of the line, before its text.</param>
/// <param name="Line">The text, or as much of it around the piece as fits.</param>
/// <param name="Marks">Blanks, then the marks.</param>
internal sealed record LintExcerpt(string Gutter, string Line, string Marks)
{
    private const string Ellipsis = "\u2026";

    /// <summary>How much is shown before a piece that is far to the right.</summary>
    private const int Context = 24;

    /// <summary>The same width without the number, for the line of marks.</summary>
    public string EmptyGutter => $"{new string(' ', Gutter.Length - 2)}| ";

    /// <param name="width">The width of the terminal.</param>
    public static LintExcerpt Of(LintPlace place, int width)
    {
        var gutter = string.Create(CultureInfo.InvariantCulture, $"{place.Line,5} | ");
        var room = Math.Max(width - gutter.Length, Context);
        var start = Math.Min(place.Column - 1, place.LineText.Length);
        var end = place.EndLine == place.Line
            ? Math.Min(place.EndColumn - 1, place.LineText.Length)
            : place.LineText.Length;

        var before = SafeText.Of(place.LineText[..start]);
        var marked = SafeText.Of(place.LineText[start..end]);
        var after = SafeText.Of(place.LineText[end..]).TrimEnd();
        if (WidthOf(before + marked + after) > room && WidthOf(before) + Math.Min(WidthOf(marked), Context) >= room)
        {
            before = Ellipsis + TakeLast(before, Context - 1);
        }

        var line = Take(before + marked + after, room);
        var indent = WidthOf(before);
        return new LintExcerpt(
            gutter,
            line,
            new string(' ', indent) + new string('^', Math.Clamp(WidthOf(marked), 1, Math.Max(room - indent, 1))));
    }

    private static int WidthOf(string text) => text.GetCellWidth();

    /// <summary>As much of a text as fits, with an ellipsis if it is cut.</summary>
    private static string Take(string text, int room)
    {
        if (WidthOf(text) <= room)
        {
            return text;
        }

        var elements = StringInfo.GetTextElementEnumerator(text);
        var taken = 0;
        for (var used = 0; elements.MoveNext(); taken += elements.GetTextElement().Length)
        {
            used += WidthOf(elements.GetTextElement());
            if (used > room - 1)
            {
                break;
            }
        }

        return text[..taken] + Ellipsis;
    }

    private static string TakeLast(string text, int elements)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length <= elements ? text : text[starts[^elements]..];
    }
}
