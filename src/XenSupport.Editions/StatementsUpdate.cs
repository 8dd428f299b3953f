using XenSupport.Editions.Collecting;
using XenSupport.Editions.Prose;
using XenSupport.Editions.Writing;
using XenSupport.Git;
using XenSupport.Reading;
using XenSupport.Reading.Editions;
using XenSupport.Upstream.Changes;

namespace XenSupport.Editions;

/// <summary>Makes the package's statements, and the reader's tables of editions, from a clone of Xen.</summary>
internal sealed class StatementsUpdate(GitRepository xen, DataFiles files, TextWriter output)
{
    /// <exception cref="GitException">The clone cannot be read.</exception>
    /// <exception cref="FormatException">A statement, or a file of the data, is malformed.</exception>
    public void Run()
    {
        var histories = EditionCollector.Collect(xen);
        if (histories.Count == 0)
        {
            throw new FormatException(
                "the clone contains no released statement; "
                + "are branches such as stable-4.21 and tags such as RELEASE-4.21.0 missing?");
        }

        RequireKnownReleases(histories);
        ReleasedStatement[] statements = [.. histories.Select(ReleasedStatement.Read)];
        var prose = ProseLibrary.Parse(DataFiles.Read(files.Prose));
        DataFiles.Write(files.Editions, EditionTables.WriteEditions(histories));
        DataFiles.Write(files.Changes, EditionTables.WriteChanges(histories));
        WriteStatements(statements, prose);
        ReportProse(statements, prose);
    }

    // If its tag or branch were missing, a release would silently disappear from the data.
    private void RequireKnownReleases(IReadOnlyList<ReleaseHistory> histories)
    {
        foreach (var line in DataFiles.Read(files.Editions).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var known = ReleasedEdition.Parse(line).Version;
            if (!histories.Any(history => $"{history.Version}" == known))
            {
                throw new FormatException(
                    $"Xen {known} is in the data, but the branch stable-{known} or the tag RELEASE-{known}.0 "
                    + "is missing from the clone");
            }
        }
    }

    private void WriteStatements(ReleasedStatement[] statements, ProseLibrary prose)
    {
        var changes = new List<(string Heading, StatementChanges Changes)>();
        var isChanged = false;
        var before = "";
        foreach (var statement in statements)
        {
            var path = files.Statement(statement.Version);
            var text = StatementWriter.Write(statement, prose);
            statement.RequireSameFacts(text);
            var earlier = DataFiles.Read(path);
            isChanged |= text != earlier;
            changes.AddRange(Compare(statement.Version, earlier, before, text));
            DataFiles.Write(path, text);
            before = text;
        }

        var properties = PackageProperties.Of(statements, DataFiles.Read(files.Properties), isChanged);
        DataFiles.Write(files.Properties, properties.Write());
        if (isChanged)
        {
            var changelog = DataFiles.Read(files.Changelog);
            DataFiles.Write(files.Changelog, ChangelogWriter.Add(changelog, properties.Version, changes));
        }

        var count = statements.Length == 1 ? "1 statement" : $"{statements.Length} statements";
        var changed = changes.Count == 0 ? "none" : $"{changes.Count}";
        output.WriteLine($"{count}, {changed} changed: version {properties.Version}");
    }

    /// <summary>Compares a statement with its earlier edition, or a new release with the release before it.</summary>
    private static IEnumerable<(string Heading, StatementChanges Changes)> Compare(
        XenVersion version, string earlierEdition, string releaseBefore, string text)
    {
        var isNew = earlierEdition.Length == 0;
        var current = SupportStatementReader.Read(text).Statement!;
        if ((isNew ? releaseBefore : earlierEdition) is { Length: > 0 } other)
        {
            var before = SupportStatementReader.Read(other).Statement!;
            var changes = StatementComparer.Compare(before, current, isSameRelease: !isNew);
            if (isNew || !changes.IsEmpty)
            {
                yield return (
                    isNew
                        ? $"Xen {version} is new; compared with {before.Release.VersionText}"
                        : $"Xen {version}",
                    changes);
            }
        }
        else
        {
            yield return ($"Xen {version} is new", StatementChanges.None);
        }
    }

    private void ReportProse(ReleasedStatement[] statements, ProseLibrary prose)
    {
        var earlier = ProseFingerprints.Parse(DataFiles.Read(files.Fingerprints));
        var fingerprints = ProseFingerprints.Of(statements);
        DataFiles.Write(files.Fingerprints, fingerprints.Write());
        Print("Sections whose prose is missing or too much", statements.SelectMany(s => MissingProse.Find(s, prose)));
        Print("Sections whose prose Xen changed; review ours", fingerprints.FindChanged(earlier));
    }

    private void Print(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        output.WriteLine(title + (all.Count == 0 ? ": none" : ":"));
        all.ForEach(line => output.WriteLine($"  {line}"));
    }
}
