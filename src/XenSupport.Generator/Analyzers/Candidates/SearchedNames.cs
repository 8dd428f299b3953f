using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Analyzers.Candidates;

/// <summary>
/// Names to look for in text. It may find too much (a comment, another member of that name), but never too little.
/// </summary>
internal sealed class SearchedNames
{
    private const int BufferLength = 4096;

    private static readonly HashSet<int> ConstructorKeywords = [HashOf("new"), HashOf("base")];

    // Equal hashes of different names only make the search find more.
    private readonly HashSet<int> _hashes = [];
    private bool _hasConstructors;
    private bool _hasIndexers;
    private bool _hasInterpolations;

    /// <summary>Whether all code has to be examined, because something can be used without any sign of it.</summary>
    public bool IsEverything { get; private set; }

    public void AddEverything() => IsEverything = true;

    /// <summary>Adds a member's name, and the syntax that uses such a member without its name.</summary>
    public void Add(string name)
    {
        _hashes.Add(HashOf(name));
        switch (name)
        {
            case "Add":
                _hashes.Add(HashOf("new"));
                _hashes.Add(HashOf("with"));
                break;
            case "Select" or "SelectMany" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy"
                or "ThenByDescending" or "GroupBy" or "Join" or "GroupJoin" or "Cast":
                _hashes.Add(HashOf("from"));
                break;
            case "AppendLiteral" or "AppendFormatted":
                AddInterpolations();
                break;
            case "Slice":
                AddIndexers();
                break;
            case "Deconstruct":
                AddEverything();
                break;
        }
    }

    /// <summary>Adds <c>a[1]</c>.</summary>
    public void AddIndexers() => _hasIndexers = true;

    /// <summary>Adds <c>$"…"</c>, which calls the constructor of a handler.</summary>
    public void AddInterpolations() => _hasInterpolations = true;

    /// <summary>Adds <c>new()</c> and <c>: base()</c>, which do not name the type.</summary>
    public void AddConstructors() => _hasConstructors = true;

    public bool Contains(string name) => _hashes.Contains(HashOf(name));

    /// <summary>The positions of what is found, in ascending order.</summary>
    public List<int> FindIn(SourceText text)
    {
        var found = new List<int>();
        var buffer = new char[Math.Min(BufferLength, text.Length)];
        var (start, hash, keyword, previous) = (-1, 0, -1, ' ');
        for (var offset = 0; offset < text.Length; offset += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - offset);
            text.CopyTo(offset, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (SyntaxFacts.IsIdentifierPartCharacter(c))
                {
                    if (start < 0)
                    {
                        (start, hash) = (offset + i, 0);
                        if (previous == '\\' && c is 'u' or 'U')
                        {
                            found.Add(start);
                        }
                    }

                    hash = Append(hash, c);
                }
                else
                {
                    if (start >= 0)
                    {
                        AddName(start, hash, found);
                        keyword = _hasConstructors && ConstructorKeywords.Contains(hash) ? start : -1;
                        start = -1;
                    }

                    // A comment may stand between a keyword and its parenthesis.
                    if (keyword >= 0 && !char.IsWhiteSpace(c))
                    {
                        AddKeyword(keyword, c, found);
                        keyword = -1;
                    }

                    if ((c == '[' && _hasIndexers) || (c == '$' && _hasInterpolations))
                    {
                        found.Add(offset + i);
                    }
                }

                previous = c;
            }
        }

        if (start >= 0)
        {
            AddName(start, hash, found);
        }

        return found;
    }

    private void AddName(int start, int hash, List<int> found)
    {
        if (_hashes.Contains(hash))
        {
            found.Add(start);
        }
    }

    private static void AddKeyword(int start, char next, List<int> found)
    {
        if (next is '(' or '/')
        {
            found.Add(start);
        }
    }

    private static int HashOf(string name)
    {
        var hash = 0;
        foreach (var c in name)
        {
            hash = Append(hash, c);
        }

        return hash;
    }

    // The compiler ignores formatting characters in a name.
    private static int Append(int hash, char c) =>
        c > '\x7f' && char.GetUnicodeCategory(c) == UnicodeCategory.Format ? hash : unchecked((hash * 31) + c);
}
