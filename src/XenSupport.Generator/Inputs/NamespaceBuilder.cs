using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace XenSupport.Generator.Inputs;

/// <summary>Creates a namespace from a property's value.</summary>
internal static class NamespaceBuilder
{
    /// <summary>Escapes the keywords in a namespace; returns false if the value is not a namespace.</summary>
    public static bool TryEscape(string value, out string escaped)
    {
        var segments = value.Split('.');
        for (var i = 0; i < segments.Length; i++)
        {
            if (!SyntaxFacts.IsValidIdentifier(segments[i].TrimStart('@')))
            {
                escaped = "";
                return false;
            }

            segments[i] = EscapeKeyword(segments[i]);
        }

        escaped = string.Join(".", segments);
        return true;
    }

    /// <summary>
    /// Turns a value into the closest namespace: <c>my-tool</c> becomes <c>my_tool</c>. May be empty.
    /// </summary>
    public static string Sanitize(string value)
    {
        var segments = value.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < segments.Length; i++)
        {
            segments[i] = EscapeKeyword(MakeIdentifier(segments[i]));
        }

        return string.Join(".", segments);
    }

    private static string MakeIdentifier(string segment)
    {
        var identifier = new StringBuilder(segment.Length + 1);
        foreach (var character in segment)
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    private static string EscapeKeyword(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None ? "@" + identifier : identifier;
}
