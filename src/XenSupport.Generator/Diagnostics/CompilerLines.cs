using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Diagnostics;

/// <summary>The lines of a text as the compiler counts them: U+0085, U+2028 and U+2029 end one as well.</summary>
internal sealed class CompilerLines
{
    private static readonly char[] FurtherLineEnds = ['\u0085', '\u2028', '\u2029'];
    private static readonly char[] LineEnds = ['\r', '\n', .. FurtherLineEnds];

    private readonly List<int> _starts;

    // What is located comes in the order of the text, nearly always: the next is looked for from here on.
    private int _line;

    // Few texts have a line end that Markdown does not know.
    public CompilerLines(SourceLines lines) =>
        _starts = lines.Text.IndexOfAny(FurtherLineEnds) < 0 ? lines.Starts : FindStarts(lines.Text);

    /// <summary>The place of a piece of the text in its file.</summary>
    public FileLocation Locate(TextRange range, string path) => new(
        path,
        new TextSpan(range.Start, range.Length),
        new LinePositionSpan(PositionOf(range.Start), PositionOf(range.End)));

    private static List<int> FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOfAny(LineEnds); end >= 0; end = text.IndexOfAny(LineEnds, starts[starts.Count - 1]))
        {
            var isCrLf = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            starts.Add(isCrLf ? end + 2 : end + 1);
        }

        return starts;
    }

    private LinePosition PositionOf(int offset)
    {
        if (offset < _starts[_line])
        {
            _line = 0;
        }

        while (_line + 1 < _starts.Count && _starts[_line + 1] <= offset)
        {
            _line++;
        }

        return new LinePosition(_line, offset - _starts[_line]);
    }
}
