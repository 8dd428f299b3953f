using XenSupport.Reading;
using XenSupport.Reading.Findings;

namespace XenSupport.Upstream.Revisions;

/// <summary>The file of one or more revisions, read.</summary>
/// <param name="Statement">What the file states; null if it is not a statement.</param>
/// <param name="Damaged">The titles of the sections in which something cannot be read.</param>
internal sealed record RevisionFile(SupportStatement? Statement, IReadOnlySet<string> Damaged)
{
    private const char HeadingMark = '#';

    public static RevisionFile Read(string text)
    {
        var reading = SupportStatementReader.Read(text);
        var damaged = reading.Findings
            .Where(static finding => finding.Severity != FindingSeverity.Info)
            .Select(finding => TitleBefore(finding.Start, text));
        return new RevisionFile(reading.Statement, damaged.ToHashSet());
    }

    private static string TitleBefore(int position, string text)
    {
        var start = text.LastIndexOf($"\n{HeadingMark}", position, StringComparison.Ordinal) + 1;
        var end = text.IndexOf('\n', start);
        return (end < 0 ? text[start..] : text[start..end]).Trim(HeadingMark, ' ', ':');
    }
}
