using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Trees;

/// <summary>The sections of a statement as its file has them, with the definitions.</summary>
internal static class StatementSections
{
    /// <exception cref="FormatException">The text is not Markdown.</exception>
    public static IReadOnlyList<Section> Read(string text)
    {
        var findings = new FindingList();
        var lines = new SourceLines(text);
        return MarkdownReader.TryRead(lines, findings, out var blocks, out var unreadable)
            ? SectionParser.Parse(lines, blocks, [], isOverlay: false, findings, CancellationToken.None) ?? []
            : throw new FormatException(unreadable.Reason);
    }
}
