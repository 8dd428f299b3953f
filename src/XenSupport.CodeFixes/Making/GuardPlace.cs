using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using XenSupport.CodeFixes.Editing;

namespace XenSupport.CodeFixes.Making;

/// <summary>Finds where a new member goes.</summary>
internal static class GuardPlace
{
    /// <summary>After the other members of a type.</summary>
    public static CodeChange In(TypeDeclarationSyntax type, CodeLayout layout, IEnumerable<string> lines)
    {
        var outer = layout.IndentationAt(type.SpanStart);
        var last = type.Members.LastOrDefault();
        var inner = last is not null && layout.IsFirstOnLine(last.SpanStart)
            ? layout.IndentationAt(last.SpanStart)
            : outer + layout.UnitAt(type);
        var start = last is null ? type.OpenBraceToken.Span.End : CodeLayout.EndWithComments(last);
        var text = (last is null ? "" : layout.LineEnd)
            + string.Concat(lines.Select(line => layout.LineEnd + inner + line));
        return layout.IsFirstOnLine(type.CloseBraceToken.SpanStart)
            ? CodeChange.Insert(start, text)
            : new CodeChange(TextSpan.FromBounds(start, type.CloseBraceToken.SpanStart), text + layout.LineEnd + outer);
    }

    /// <summary>In a static class at the end of a file.</summary>
    public static CodeChange InNewClass(
        string name, CompilationUnitSyntax root, CodeLayout layout, IEnumerable<string> lines)
    {
        var indented = root.DescendantNodes().OfType<MemberDeclarationSyntax>().FirstOrDefault(
            member => layout.IndentationAt(member.SpanStart).Length > 0);
        var unit = layout.UnitAt(indented ?? (SyntaxNode)root);
        var line = layout.LineEnd;
        return CodeChange.Insert(
            CodeLayout.EndWithComments(root.Members.Last()),
            $"{line}{line}internal static class {name}{line}{{"
                + string.Concat(lines.Select(text => line + unit + text))
                + $"{line}}}");
    }
}
