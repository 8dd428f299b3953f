using System.Runtime.InteropServices;

namespace XenSupport.Generator.Emit;

/// <summary>
/// The printable characters of ASCII but for a few. Nearly all text that is written is of these alone: it is passed over eight
/// characters at a time, each of which has a byte of a number.
/// </summary>
internal sealed class PrintableAscii
{
    private const int CharactersOfHalf = 4;
    private const ulong EachCharacter = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = 0xFF80 * EachCharacter;
    private const ulong EachByte = 0x0101_0101_0101_0101;
    private const ulong HighBits = 0x80 * EachByte;

    // Added to a character, these set its highest bit from there on.
    private const ulong ToPrintable = HighBits - (' ' * EachByte);
    private const ulong ToDelete = HighBits - (0x7F * EachByte);
    private const ulong ToOther = HighBits - EachByte;

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
        var halves = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start));
        var passed = 0;
        while (passed + 1 < halves.Length && Contains(halves[passed], halves[passed + 1]))
        {
            passed += 2;
        }

        // The last characters are passed over with some before them, once more: one by one they would take longer than all others.
        if (halves.Length > 0 && passed + 1 >= halves.Length && Contains(halves[halves.Length - 1], LastHalf(text)))
        {
            return text.Length;
        }

        var index = start + (passed * CharactersOfHalf);
        while (index < text.Length && Contains(text[index]))
        {
            index++;
        }

        return index;
    }

    private static ulong LastHalf(string text) => MemoryMarshal.Cast<char, ulong>(text.AsSpan(text.Length - CharactersOfHalf))[0];

    private static (ulong Mask, ulong Value) ToPattern((char Left, char Right) pair)
    {
        var mask = ~((ulong)(pair.Left ^ pair.Right) * EachByte);
        return (mask, pair.Left * EachByte & mask);
    }

    private bool Contains(char character) => Contains(character * EachCharacter, character * EachCharacter);

    /// <summary>Whether eight characters are of the set, each of which has 16 bits of one of two numbers.</summary>
    private bool Contains(ulong even, ulong odd)
    {
        if (((even | odd) & BeyondAscii) != 0)
        {
            return false;
        }

        // Now they have a byte each.
        var characters = even | (odd << 8);
        var isMember = (characters + ToPrintable)
            & ~(characters + ToDelete)
            & (((characters & _first.Mask) ^ _first.Value) + ToOther)
            & (((characters & _second.Mask) ^ _second.Value) + ToOther);
        return (isMember & HighBits) == HighBits;
    }
}
