using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Emit;

/// <summary>Writes C# source, indented by tabs (blanks would be a quarter of the code), with <c>\n</c> at each line's end on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isLineStart = true;
    private bool _isBlockStart;

    public SourceWriter Write(string text)
    {
        Indent();
        _text.Append(text);
        return this;
    }

    public SourceWriter Write(char character)
    {
        Indent();
        _text.Append(character);
        return this;
    }

    /// <summary>Writes a piece of a text.</summary>
    public void Write(string text, int start, int length)
    {
        if (length > 0)
        {
            Indent();
            _text.Append(text, start, length);
        }
    }

    public void WriteLine(string text)
    {
        Write(text);
        EndLine();
    }

    /// <summary>Writes an empty line, but none at the start of a block.</summary>
    public void WriteSeparatorLine()
    {
        if (!_isBlockStart)
        {
            EndLine();
        }
    }

    /// <summary>Opens a block of braces, which ends where the result is disposed of.</summary>
    public Block WriteBlock() => OpenBlock("}");

    /// <summary>Opens the braces of an initialiser within an argument list, and closes both.</summary>
    public Block WriteArgumentBlock() => OpenBlock("});");

    private Block OpenBlock(string end)
    {
        WriteLine("{");
        _depth++;
        _isBlockStart = true;
        return new Block(this, end);
    }

    public SourceText ToSourceText() => SourceText.From(_text.ToString(), Encoding.UTF8);

    private void Indent()
    {
        if (_isLineStart)
        {
            _text.Append('\t', _depth);
            _isLineStart = false;
            _isBlockStart = false;
        }
    }

    private void EndLine()
    {
        _text.Append('\n');
        _isLineStart = true;
    }

    public readonly struct Block(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.WriteLine(end);
        }
    }
}
