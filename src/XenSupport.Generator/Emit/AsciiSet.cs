namespace XenSupport.Generator.Emit;

/// <summary>A set of ASCII characters. Nearly all text that is written is of such a set, and is passed over fast.</summary>
internal sealed class AsciiSet
{
    private readonly bool[] _members = new bool[128];

    public AsciiSet(Predicate<char> isMember)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            _members[i] = isMember((char)i);
        }
    }

    /// <summary>The first index from a start on at which a character is none of the set; the text's length where none is.</summary>
    public int SpanEnd(string text, int start)
    {
        var members = _members;
        var i = start;
        while (i < text.Length && text[i] < members.Length && members[text[i]])
        {
            i++;
        }

        return i;
    }
}
