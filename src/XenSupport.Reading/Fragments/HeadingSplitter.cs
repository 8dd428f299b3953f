using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Finds another heading, or a field line, that stands in the line of a heading.</summary>
internal sealed class HeadingSplitter(SourceLines lines, FieldLineParser fieldLineParser)
{
    /// <summary>Finds the heading within a title; null if there is none.</summary>
    public HeadingMarks? FindHeading(TextRange title) =>
        HeadingMarks.Find(title, lines.Text) is { Before.IsEmpty: false, Count: > 1 } marks ? marks : null;

    /// <summary>Finds the field line at the end of a title; null if there is none.</summary>
    public TextRange? FindFieldLine(TextRange title)
    {
        if (lines.Text.IndexOf(':', title.Start, title.Length) < 0)
        {
            return null;
        }

        for (var i = title.Start + 1; i < title.End; i++)
        {
            var rest = TextRange.FromBounds(i, title.End);
            if (char.IsWhiteSpace(lines.Text[i - 1]) && fieldLineParser.BeginsField(rest))
            {
                return rest;
            }
        }

        return null;
    }
}
