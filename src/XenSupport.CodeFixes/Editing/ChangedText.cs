using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.CodeFixes.Editing;

/// <summary>A file after changes. What is not changed stays as it is, with its comments and line ends.</summary>
/// <param name="Inserted">Where the text of the changes is.</param>
internal sealed record ChangedText(SourceText Text, IReadOnlyList<TextSpan> Inserted)
{
    public static ChangedText Of(SourceText text, IEnumerable<CodeChange> changes)
    {
        var ordered = changes
            .OrderBy(static change => change.Span.Start)
            .ThenBy(static change => change.Order)
            .ToList();
        var changed = new StringBuilder();
        var inserted = new List<TextSpan>();
        var position = 0;
        foreach (var change in ordered)
        {
            changed.Append(text.ToString(TextSpan.FromBounds(position, change.Span.Start)));
            var added = Indent(change, text, ordered);
            inserted.Add(new TextSpan(changed.Length, added.Length));
            changed.Append(added);
            position = change.Span.End;
        }

        changed.Append(text.ToString(TextSpan.FromBounds(position, text.Length)));
        return new ChangedText(
            text.WithChanges(new TextChange(new TextSpan(0, text.Length), changed.ToString())),
            inserted);
    }

    /// <summary>The document with this text; the inserted names are marked to be shortened.</summary>
    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellationToken)
    {
        var changed = document.WithText(Text);
        var root = await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var names = root!
            .DescendantNodes()
            .Where(node =>
                node is ExpressionSyntax or AttributeSyntax && Inserted.Any(span => span.Contains(node.Span)));
        return changed.WithSyntaxRoot(root!.ReplaceNodes(
            names,
            static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation)));
    }

    /// <summary>The text of a change, indented as its line is by changes around it.</summary>
    private static string Indent(CodeChange change, SourceText text, List<CodeChange> changes)
    {
        if (!change.Text.Contains('\n'))
        {
            return change.Text;
        }

        var line = text.Lines.GetLineFromPosition(change.Span.Start).Start;
        var indentation = changes.Where(other =>
            other.IsIndentation && other.Span.Start == line && other.Order < Math.Abs(change.Order));
        return change.Text.Replace("\n", "\n" + string.Concat(indentation.Select(static other => other.Text)));
    }
}
