using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace XenSupport.Generator.Inputs;

/// <summary>Makes a namespace of a property's value.</summary>
internal static class NamespaceBuilder
{
    /// <summary>The value with each keyword escaped; false where it is no namespace.</summary>
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

    /// <summary>A namespace as near to the value as there is one: <c>my-tool</c> is <c>my_tool</c>. Empty for an empty value.</summary>
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
