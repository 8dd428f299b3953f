using XenSupport.Editions.Collecting;
using XenSupport.Editions.Writing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;

namespace XenSupport.Editions;

/// <summary>The newest edition of a release's statement, read.</summary>
internal sealed record ReleasedStatement(ReleaseHistory History, ReleaseModel Release, IReadOnlyList<Section> Sections)
{
    public XenVersion Version => History.Version;

    /// <exception cref="FormatException">The newest edition is not a statement.</exception>
    public static ReleasedStatement Read(ReleaseHistory history)
    {
        var text = history.Newest.File.Text;
        var reading = StatementReader.Read(new StatementSource("", text), CancellationToken.None);
        return reading.Statement is { } statement
            ? new ReleasedStatement(history, statement.Release, StatementSections.Read(text))
            : throw new FormatException($"{EditionCollector.FileName} of {history.Version} is not a statement");
    }
}
