using XenSupport.Xl.Configuration;

namespace XenSupport.Tool.Check.Findings;

/// <summary>Something to know about a configuration.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Span">The place in the file; null if nothing in it causes the finding.</param>
/// <param name="Message">The message, in one line.</param>
internal sealed record ConfigurationFinding(FindingRule Rule, TextSpan? Span, string Message)
{
    /// <summary>
    /// What the statement says; null if it says nothing, or if the file does not decide which row applies.
    /// </summary>
    public StatedSupport? Stated { get; init; }

    /// <summary>The rows that may apply, if the file does not decide which one does.</summary>
    public IReadOnlyList<StatedSupport> Candidates { get; init; } = [];

    /// <summary>The key of the row, limit or section, even if the release does not have it.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The web address of the section, or of the page if nothing is stated; null if no statement is involved.
    /// </summary>
    public string? Link { get; init; }

    /// <summary>The caveats of the entry if they matter, otherwise empty.</summary>
    public string Caveats { get; init; } = "";
}
