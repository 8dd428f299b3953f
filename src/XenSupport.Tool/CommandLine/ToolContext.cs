using System.Collections.ObjectModel;
using XenSupport.Git;
using XenSupport.Tool.Files;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.CommandLine;

/// <summary>What every command works with.</summary>
/// <param name="Console">Where to write.</param>
/// <param name="Carried">The statements that the tool has, read only for a command that uses them.</param>
/// <param name="Clock">The source of today's date.</param>
internal sealed record ToolContext(ToolConsole Console, Lazy<SupportStatementSet> Carried, TimeProvider Clock)
{
    private Lazy<CloneStatements>? _clone;
    private SupportRelease? _newestGiven;

    /// <summary>The statements, oldest release first.</summary>
    public SupportStatementSet Statements => Carried.Value;

    /// <summary>The statement to use unless a release is named.</summary>
    public SupportStatement DefaultStatement =>
        Statements.FirstOrDefault(statement => statement.Release == _newestGiven)
        ?? Statements.LastOrDefault(statement => ReleaseDescriptions.IsReleased(statement.Release))
        ?? Statements[^1];

    /// <summary>The clone of Xen that the command line names; null if it names none.</summary>
    public GitRepository? Repository { get; init; }

    /// <summary>The commits that last changed the statements of the clone.</summary>
    public IReadOnlyDictionary<SupportRelease, GitCommit> Editions =>
        _clone?.Value.Editions ?? ReadOnlyDictionary<SupportRelease, GitCommit>.Empty;

    /// <summary>Shows how far a slow command has got.</summary>
    public ProgressLine Progress { get; } = new(Console.Progress, Clock);

    /// <summary>The versions that have a statement.</summary>
    public IEnumerable<string> Versions => Statements.Select(statement => statement.Release.VersionText);

    /// <summary>The same with the statements of a clone of Xen instead of the tool's own.</summary>
    public ToolContext WithClone(string folder)
    {
        var repository = new GitRepository(folder);
        var clone = new Lazy<CloneStatements>(() => CloneStatements.Read(repository, Console.Error));
        return this with
        {
            Carried = new Lazy<SupportStatementSet>(() => clone.Value.Statements),
            Repository = repository,
            _clone = clone,
        };
    }

    /// <summary>The same with statements from files, which replace those of the same release.</summary>
    /// <exception cref="UsageException">One of the files is not a statement.</exception>
    public ToolContext WithFiles(IEnumerable<string> paths)
    {
        var given = new SupportStatementSet(paths.Select(path => RuntimeStatement.Read(path, Console.Error)));
        return this with
        {
            Carried = new Lazy<SupportStatementSet>(() => new SupportStatementSet([.. Statements, .. given])),
            _newestGiven = given[^1].Release,
        };
    }

    /// <summary>The statement for a version: a release (<c>4.20</c>), or what a host reports (<c>4.20.1</c>).</summary>
    /// <param name="version">The version.</param>
    /// <param name="available">The versions to offer if there is no such statement; all by default.</param>
    /// <exception cref="UsageException">There is no such statement.</exception>
    public SupportStatement FindStatement(string version, IEnumerable<string>? available = null) =>
        Statements.FirstOrDefault(statement => statement.Release.VersionText == version)
        ?? Statements.For(version)
        ?? throw new UsageException($"no statement for Xen '{version}' (available: {string.Join(", ", available ?? Versions)})");
}
