using Spectre.Console;

namespace XenSupport.Tool.Check.Reports;

/// <summary>A line that continues on the next, indented, where a word does not fit. Words are never broken.</summary>
internal sealed class WrappedLine(IAnsiConsole display, int width, string indent)
{
    private int _column;
    private bool _hasWords;

    /// <summary>Begins with the indentation, as for text below a line.</summary>
    public WrappedLine Below()
    {
        display.Write(new Text(indent));
        _column = indent.Length;
        return this;
    }

    /// <summary>Adds words, after a blank if others are before them.</summary>
    public WrappedLine Add(string words, Style style)
    {
        foreach (var word in words.Split(' '))
        {
            var wordWidth = word.GetCellWidth();
            if (_hasWords && _column + 1 + wordWidth > width)
            {
                display.WriteLine();
                display.Write(new Text(indent));
                _column = indent.Length;
            }
            else if (_hasWords)
            {
                display.Write(new Text(" ", style));
                _column++;
            }

            display.Write(new Text(word, style));
            _column += wordWidth;
            _hasWords = true;
        }

        return this;
    }

    public void End() => display.WriteLine();
}
