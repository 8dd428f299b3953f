using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Emit;

/// <summary>
/// Writes C# source with <c>\n</c> line ends, indented by tabs: spaces would be a quarter of the code. All text goes
/// through a <see cref="Template"/>, so nothing from a file can become code.
/// </summary>
internal sealed partial class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isLineStart = true;
    private bool _isBlockStart;

    // The compiler turns the interpolated string into a Template, which has written the text before these are called.
    public void Write([InterpolatedStringHandlerArgument("")] Template _)
    {
    }

    public void WriteLine([InterpolatedStringHandlerArgument("")] Template _) => WriteLine();

    /// <summary>Ends the line.</summary>
    public void WriteLine()
    {
        _text.Append('\n');
        _isLineStart = true;
    }

    /// <summary>Writes an empty line, except at the start of a block.</summary>
    public void WriteSeparatorLine()
    {
        if (!_isBlockStart)
        {
            WriteLine();
        }
    }

    /// <summary>Writes a header and opens a block of braces; disposing the result closes it.</summary>
    public Block WriteBlock([InterpolatedStringHandlerArgument("")] Template _) => new(this, depth: 1, "}");

    /// <summary>
    /// Opens a block around the whole file. Its content is not indented, which saves a tab on every line.
    /// </summary>
    public Block WriteOuterBlock([InterpolatedStringHandlerArgument("")] Template _) => new(this, depth: 0, "}");

    /// <summary>Opens an array that is the last argument of a call; disposing the result closes both.</summary>
    public Block WriteArrayArgument([InterpolatedStringHandlerArgument("")] Template _) => new(this, depth: 1, "});");

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    /// <summary>Returns the text to append the next piece of a line to.</summary>
    private StringBuilder ContinueLine()
    {
        if (_isLineStart)
        {
            _text.Append('\t', _depth);
            _isLineStart = false;
            _isBlockStart = false;
        }

        return _text;
    }
}
