using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// The nested parts of a qualifier: <c>x86_32, shim</c> is <c>shim</c> in <c>x86_32</c>. Positions are relative to the
/// qualifier's start, and exclude surrounding blanks.
/// </summary>
internal struct QualifierPath(string qualifier)
{
    // Real ones have three. Any further parts stay together in the last one.
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
