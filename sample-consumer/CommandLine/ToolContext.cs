using XenSupport;

namespace SampleConsumer.CommandLine;

/// <summary>What every command works with.</summary>
/// <param name="Console">Where to write.</param>
/// <param name="Statements">The statements, oldest release first.</param>
/// <param name="Clock">The source of today's date.</param>
internal sealed record ToolContext(ToolConsole Console, SupportStatementSet Statements, TimeProvider Clock)
{
    /// <summary>The statement for a version: a release (<c>4.20</c>), or what a host reports (<c>4.20.1</c>).</summary>
    /// <exception cref="UsageException">There is no such statement.</exception>
    public SupportStatement FindStatement(string version) =>
        Statements.FirstOrDefault(statement => statement.Release.VersionText == version)
        ?? Statements.For(version)
        ?? throw new UsageException($"no statement for Xen '{version}' (available: {string.Join(", ", Versions)})");

    /// <summary>The versions that have a statement.</summary>
    public IEnumerable<string> Versions => Statements.Select(statement => statement.Release.VersionText);
}
