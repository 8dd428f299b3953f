using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Finds another heading or a field line on the same line as a heading.</summary>
internal sealed class HeadingSplitter(SourceLines lines, FieldLineParser fieldLineParser)
{
    /// <summary>Finds the heading within a title; null if there is none.</summary>
    public HeadingMarks? FindHeading(TextRange title) =>
        HeadingMarks.Find(title, lines.Text) is { Before.IsEmpty: false, Count: > 1 } marks ? marks : null;

    /// <summary>Tells whether a title is a field line, written after hashes by mistake.</summary>
    public bool IsFieldLine(TextRange title) => fieldLineParser.BeginsField(title.Start, title.End);

    /// <summary>Finds the field line at the end of a title; null if there is none.</summary>
    public TextRange? FindFieldLine(TextRange title) =>
        lines.Text.IndexOf(':', title.Start, title.Length) < 0
            ? null
            : fieldLineParser.FindFieldWithin(TextRange.FromBounds(title.Start + 1, title.End));
}
