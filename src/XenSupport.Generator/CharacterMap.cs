namespace XenSupport.Generator;

/// <summary>What each character becomes: looked up for those of ASCII, which nearly all are, and found for the others.</summary>
internal sealed class CharacterMap
{
    /// <summary>What a character becomes of which nothing is left.</summary>
    public const char Nothing = '\0';

    private readonly char[] _ascii = new char[128];
    private readonly Func<char, char> _map;

    public CharacterMap(Func<char, char> map)
    {
        _map = map;
        for (var character = '\0'; character < _ascii.Length; character++)
        {
            _ascii[character] = map(character);
        }
    }

    public char this[char character] => character < _ascii.Length ? _ascii[character] : _map(character);
}
