using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// The parts of a qualifier, which nest: <c>x86_32, shim</c> is <c>shim</c> in <c>x86_32</c>. Each is counted from the
/// qualifier's start, and is without the blanks around it.
/// </summary>
internal struct QualifierPath(string qualifier)
{
    // Real ones have three. What is beyond stays together, in the last part.
    private const int MostParts = 4;

    private int _next;
    private int _count;

    public TextRange Current { get; private set; }

    public readonly QualifierPath GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > qualifier.Length)
        {
            return false;
        }

        _count++;
        var comma = _count < MostParts ? qualifier.IndexOf(',', _next) : -1;
        var end = comma < 0 ? qualifier.Length : comma;
        Current = TextRange.FromBounds(_next, end).Trim(qualifier);
        _next = end + 1;
        return true;
    }
}
