using XenSupport.Editions.Collecting;
using XenSupport.Editions.Writing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;

namespace XenSupport.Editions;

/// <summary>The newest edition of a release's statement, read.</summary>
internal sealed record ReleasedStatement(ReleaseHistory History, StatementModel Model, IReadOnlyList<Section> Sections)
{
    public XenVersion Version => History.Version;

    public ReleaseModel Release => Model.Release;

    /// <exception cref="FormatException">
    /// The newest edition has an error, so what is written from it might say more than it does.
    /// </exception>
    public static ReleasedStatement Read(ReleaseHistory history)
    {
        var text = history.Newest.File.Text;
        var reading = StatementReader.Read(new StatementSource("", text), CancellationToken.None);
        return reading.Findings.FirstOrDefault(IsError) is { } error
            ? throw new FormatException(
                $"{EditionCollector.FileName} of {history.Version} has an error: {error.Rule.Id} {error.Message}")
            : new ReleasedStatement(history, reading.Statement!, StatementSections.Read(text));
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;

    /// <summary>Makes sure that a text states what this statement does, apart from prose.</summary>
    /// <exception cref="FormatException">It does not.</exception>
    public void RequireSameFacts(string text)
    {
        var written = StatementReader.Read(new StatementSource("", text), CancellationToken.None).Statement;
        if (written?.WithoutProse() != Model.WithoutProse())
        {
            throw new FormatException($"what was written of {Version} does not state the same as Xen's file");
        }
    }
}
