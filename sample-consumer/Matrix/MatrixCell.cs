using XenSupport;

namespace SampleConsumer.Matrix;

/// <summary>What one release says of an entry.</summary>
/// <param name="Release">The release.</param>
/// <param name="Entry">The line that carries the status.</param>
/// <param name="Lines">All lines of the key, in the order of the file: a status and a limit may share one.</param>
/// <param name="Limits">The limits that they state; more than one where they depend on the word size.</param>
/// <param name="Change">What changed since the release before, or null where nothing did.</param>
internal sealed record MatrixCell(
    SupportRelease Release,
    SupportEntry Entry,
    IReadOnlyList<SupportEntry> Lines,
    IReadOnlyList<SupportLimit> Limits,
    SupportChange? Change)
{
    /// <summary>The lines as they are written.</summary>
    public string Value => string.Join("; ", Lines.Select(line => line.Field == "Status" ? line.Value : $"{line.Field} {line.Value}"));
}
