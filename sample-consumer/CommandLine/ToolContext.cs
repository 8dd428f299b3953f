using XenSupport;

namespace SampleConsumer.CommandLine;

/// <summary>What every command works with.</summary>
/// <param name="Console">Where it writes.</param>
/// <param name="Statements">What it knows of Xen, the oldest release first.</param>
/// <param name="Clock">What tells it today's date.</param>
internal sealed record ToolContext(ToolConsole Console, IReadOnlyList<SupportStatement> Statements, TimeProvider Clock)
{
    /// <summary>
    /// The statement of a version that somebody typed: <c>4.20</c>, or what a host reports (<c>4.20.1</c>).
    /// </summary>
    /// <exception cref="UsageException">There is none.</exception>
    public SupportStatement FindStatement(string version) =>
        Statements.FirstOrDefault(statement => statement.Release.VersionText == version)
        ?? Statements.For(version)
        ?? throw new UsageException($"no statement of Xen '{version}': there is {string.Join(", ", Versions)}");

    /// <summary>The versions that there are statements of.</summary>
    public IEnumerable<string> Versions => Statements.Select(statement => statement.Release.VersionText);
}
