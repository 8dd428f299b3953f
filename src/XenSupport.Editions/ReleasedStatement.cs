using XenSupport.Editions.Collecting;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Upstream.Branches;
using XenSupport.Upstream.Trees;

namespace XenSupport.Editions;

/// <summary>The newest edition of a release's statement, read.</summary>
internal sealed record ReleasedStatement(ReleaseHistory History, StatementModel Model, IReadOnlyList<Section> Sections)
{
    public XenVersion Version => History.Version;

    public ReleaseModel Release => Model.Release;

    /// <exception cref="FormatException">
    /// The newest edition has an error, so a statement written from it might promise too much.
    /// </exception>
    public static ReleasedStatement Read(ReleaseHistory history)
    {
        var text = history.Newest.File.Text;
        var reading = StatementReader.Read(new StatementSource("", text), CancellationToken.None);
        return reading.Findings.FirstOrDefault(IsError) is { } error
            ? throw new FormatException(
                $"{BranchFinder.StatementFile} of {history.Version} has an error: {error.Rule.Id} {error.Message}")
            : new ReleasedStatement(history, reading.Statement!, StatementSections.Read(text));
    }

    /// <summary>Verifies that a text states the same facts as this statement.</summary>
    /// <exception cref="FormatException">The facts differ.</exception>
    public void RequireSameFacts(string text)
    {
        var written = StatementReader.Read(new StatementSource("", text), CancellationToken.None).Statement;
        if (written is null || FactsOf(written) != FactsOf(Model))
        {
            throw new FormatException($"the statement written for {Version} differs from Xen's");
        }
    }

    // The fields of the release are compared as its dates and addresses; the link to its notes has our own text.
    private static StatementModel FactsOf(StatementModel statement)
    {
        var features = statement.Sections.Where(static section => section.IsFeature).ToList();
        return (statement with { Sections = features.ToEquatableArray() }).WithoutProse();
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;
}
