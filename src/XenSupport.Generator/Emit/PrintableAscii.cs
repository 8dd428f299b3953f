using System.Runtime.InteropServices;

namespace XenSupport.Generator.Emit;

/// <summary>
/// The printable characters of ASCII but for a few. Nearly all text that is written is of these alone: it is passed over four
/// characters at a time, each of which has 16 bits of a number.
/// </summary>
internal sealed class PrintableAscii
{
    private const int CharactersAtATime = 4;
    private const ulong One = 0x0001_0001_0001_0001;
    private const ulong HighBits = 0x8000 * One;
    private const ulong BeyondAscii = 0xFF80 * One;

    // Added to a character, these set its highest bit from there on.
    private const ulong ToPrintable = HighBits - (' ' * One);
    private const ulong ToDelete = HighBits - (0x7F * One);
    private const ulong ToOther = HighBits - One;

    private readonly (ulong Mask, ulong Value) _first;
    private readonly (ulong Mask, ulong Value) _second;

    /// <param name="first">Two characters that are not of the set; they may be the same, or differ in one bit.</param>
    /// <param name="second">Two more.</param>
    public PrintableAscii((char, char) first, (char, char) second)
    {
        _first = ToPattern(first);
        _second = ToPattern(second);
    }

    /// <summary>The first index from a start on at which a character is none of the set; the text's length where none is.</summary>
    public int SpanEnd(string text, int start)
    {
        var index = start;
        foreach (var characters in MemoryMarshal.Cast<char, ulong>(text.AsSpan(start)))
        {
            if (!Contains(characters))
            {
                break;
            }

            index += CharactersAtATime;
        }

        while (index < text.Length && Contains(text[index] * One))
        {
            index++;
        }

        return index;
    }

    private static (ulong Mask, ulong Value) ToPattern((char Left, char Right) pair)
    {
        var mask = ~((ulong)(pair.Left ^ pair.Right) * One);
        return (mask, pair.Left * One & mask);
    }

    private bool Contains(ulong characters)
    {
        if ((characters & BeyondAscii) != 0)
        {
            return false;
        }

        var isMember = (characters + ToPrintable)
            & ~(characters + ToDelete)
            & (((characters & _first.Mask) ^ _first.Value) + ToOther)
            & (((characters & _second.Mask) ^ _second.Value) + ToOther);
        return (isMember & HighBits) == HighBits;
    }
}
