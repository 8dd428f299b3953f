using SampleConsumer.Check.Configuration;
using XenSupport;

namespace SampleConsumer.Check.Findings;

/// <summary>Something that one should know of a configuration.</summary>
/// <param name="Rule">What kind it is.</param>
/// <param name="Span">Where in the file; null where nothing in it says it.</param>
/// <param name="Message">What it is, in one line.</param>
internal sealed record Finding(FindingRule Rule, TextSpan? Span, string Message)
{
    /// <summary>The entry of the statement that it rests on; null where there is none.</summary>
    public SupportEntry? Entry { get; init; }

    /// <summary>The key of a row that was asked for, also where the release has none.</summary>
    public string? Key { get; init; }

    /// <summary>Where the statement says it on the web: its section, or the page where it says nothing; null where it is about no statement.</summary>
    public string? Link { get; init; }

    /// <summary>The caveats of the entry, where they matter; empty otherwise.</summary>
    public string Caveats { get; init; } = "";
}
