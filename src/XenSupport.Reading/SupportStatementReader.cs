using System.Collections.ObjectModel;
using XenSupport.Reading.Data;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading;

/// <summary>
/// Reads Xen's support statement, <c>SUPPORT.md</c>, at run time. What it reads is what the source generator puts into
/// generated code for the same text.
/// </summary>
/// <example>
/// <code>
/// var read = SupportStatementReader.Read(File.ReadAllText("SUPPORT.md"));
/// var status = read.Statement?.Find("x86pvh--dom0")?.Status;
/// </code>
/// </example>
public static class SupportStatementReader
{
    /// <summary>Reads a statement. No text makes it throw: whatever is wrong with it is a finding.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>What the text states, and what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SupportStatementReading Read(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var reading = StatementReader.Read(new StatementSource("", text), CancellationToken.None);
        return new SupportStatementReading(
            reading.Statement is { } statement ? ToData(statement) : null,
            Locate(reading.Findings, new SourceLines(text)));
    }

    private static SupportStatement ToData(StatementModel statement)
    {
        // A set of one knows the renames of Xen's own history.
        var renamed = StatementSet.Create([statement], []).Statements[0];
        var rows = StatementRows.Of(renamed).Select(static row => row.Write()).ToList();
        return SupportStatement.FromData(StatementFormat.Version, rows);
    }

    private static ReadOnlyCollection<SupportFinding> Locate(EquatableArray<Finding> findings, SourceLines lines)
    {
        var located = new List<SupportFinding>(findings.Count);
        var line = 0;
        foreach (var finding in findings)
        {
            line = lines.LineAt(finding.Range.Start, line);
            located.Add(new SupportFinding(finding, line + 1, finding.Range.Start - lines.StartOf(line) + 1));
        }

        return located.AsReadOnly();
    }
}
