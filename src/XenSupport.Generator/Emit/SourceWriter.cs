using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Emit;

/// <summary>
/// Writes C# source, indented by tabs (blanks would be a quarter of the code), with <c>\n</c> at each line's end on every
/// machine. It collects the text in one borrowed buffer, so that the text is copied once.
/// </summary>
internal sealed class SourceWriter : IDisposable
{
    private const int FirstCapacity = 32 * 1024;

    // Written as one number, and counted as those that are wanted: how many they are is guessed wrong where lines are indented by
    // now two and now three.
    private const int TabsAtATime = 4;
    private const ulong Tabs = 0x0001_0001_0001_0001 * '\t';

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstCapacity);
    private int _length;
    private int _depth;
    private bool _isLineStart = true;
    private bool _isBlockStart;

    public SourceWriter Write(string text)
    {
        Reserve(text.Length);
        text.AsSpan().CopyTo(_text.AsSpan(_length));
        _length += text.Length;
        return this;
    }

    public SourceWriter Write(char character)
    {
        Reserve(1);
        _text[_length++] = character;
        return this;
    }

    /// <summary>Writes a piece of a text.</summary>
    public void Write(string text, int start, int length)
    {
        Reserve(length);
        text.AsSpan(start, length).CopyTo(_text.AsSpan(_length));
        _length += length;
    }

    public void WriteLine(string text)
    {
        Write(text);
        WriteLine();
    }

    /// <summary>Ends a line.</summary>
    public void WriteLine()
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = '\n';
        _isLineStart = true;
    }

    /// <summary>Writes an empty line, but none at the start of a block.</summary>
    public void WriteSeparatorLine()
    {
        if (!_isBlockStart)
        {
            WriteLine();
        }
    }

    /// <summary>Opens a block of braces, which ends where the result is disposed of.</summary>
    public Block WriteBlock() => OpenBlock("}", indentation: 1);

    /// <summary>Opens a block that is around all of a file: its content is not indented, which is a tab less in each line.</summary>
    public Block WriteOuterBlock() => OpenBlock("}", indentation: 0);

    /// <summary>Opens the braces of an initialiser within an argument list, and closes both.</summary>
    public Block WriteArgumentBlock() => OpenBlock("});", indentation: 1);

    // Of a reader, a long text is taken in pieces. As one string it would be a large object, and these call for collections of
    // everything (docs/performance.md).
    public SourceText ToSourceText()
    {
        using var reader = new BufferReader(_text, _length);
        return SourceText.From(reader, _length, Encoding.UTF8);
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private Block OpenBlock(string end, int indentation)
    {
        WriteLine("{");
        _depth += indentation;
        _isBlockStart = true;
        return new Block(this, end, indentation);
    }

    /// <summary>Makes room for characters of a line, and indents it where they are its first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_length + _depth + TabsAtATime + count > _text.Length)
        {
            Grow(_depth + TabsAtATime + count);
        }

        if (_isLineStart)
        {
            Indent();
        }
    }

    private void Indent()
    {
        for (var i = 0; i < _depth; i += TabsAtATime)
        {
            MemoryMarshal.Cast<char, ulong>(_text.AsSpan(_length + i))[0] = Tabs;
        }

        _length += _depth;
        _isLineStart = false;
        _isBlockStart = false;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + count));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    public readonly struct Block(SourceWriter writer, string end, int indentation) : IDisposable
    {
        public void Dispose()
        {
            writer._depth -= indentation;
            writer.WriteLine(end);
        }
    }
}
