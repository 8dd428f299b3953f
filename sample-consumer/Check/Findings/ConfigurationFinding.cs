using SampleConsumer.Check.Configuration;

namespace SampleConsumer.Check.Findings;

/// <summary>Something that one should know of a configuration.</summary>
/// <param name="Rule">What kind it is.</param>
/// <param name="Span">Where in the file; null where nothing in it says it.</param>
/// <param name="Message">What it is, in one line.</param>
internal sealed record ConfigurationFinding(FindingRule Rule, TextSpan? Span, string Message)
{
    /// <summary>
    /// What the statement says of the very thing; null where it says nothing, or where it is not decided which row
    /// applies.
    /// </summary>
    public StatedSupport? Stated { get; init; }

    /// <summary>The rows of which one applies, or may, where the file does not decide it.</summary>
    public IReadOnlyList<StatedSupport> Candidates { get; init; } = [];

    /// <summary>
    /// The key of the row, limit or section that was asked for, also where the release does not have it.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>
    /// Where the statement says it on the web: its section, or the page where it says nothing; null where it is about
    /// no statement.
    /// </summary>
    public string? Link { get; init; }

    /// <summary>The caveats of the entry, where they matter; empty otherwise.</summary>
    public string Caveats { get; init; } = "";
}
