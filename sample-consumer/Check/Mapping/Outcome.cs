using SampleConsumer.Check.Guests;

namespace SampleConsumer.Check.Mapping;

/// <summary>What a setting means: which rows of the statement it reaches, or why it reaches none.</summary>
internal abstract record Outcome;

/// <summary>Rows of the statement, by their keys.</summary>
internal sealed record Reached(IReadOnlyList<string> Keys) : Outcome
{
    /// <summary>What else there is to say where a row is no plain yes.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the file meets the condition under which there is security support.</summary>
    public bool IsConditionMet { get; init; }
}

/// <summary>It goes against what the caveats of rows ask.</summary>
internal sealed record AgainstCaveats(IReadOnlyList<string> Keys, string Why) : Outcome;

/// <summary>No row of any release covers it.</summary>
internal sealed record NotStated(string What) : Outcome;

/// <summary>A setting without a row, as most have none that change nothing about what is supported.</summary>
internal sealed record WithoutRow : Outcome;

/// <summary>A device outside of a section whose list is closed.</summary>
internal sealed record Unlisted(string SectionKey) : Outcome;

/// <summary>The guest does not start.</summary>
internal sealed record Rejected(string Why) : Outcome;

/// <summary>The setting does nothing.</summary>
internal sealed record Effectless(string Why) : Outcome;

/// <summary>A part of it is lost.</summary>
internal sealed record Unusable(string Why) : Outcome;

/// <summary>There is a newer way to say it.</summary>
/// <param name="Instead">The newer way.</param>
/// <param name="IsReported">Whether xl itself asks for it.</param>
internal sealed record Outdated(string Instead, bool IsReported) : Outcome;

/// <summary>One of several rows, or a row by a fact that the file does not have.</summary>
internal sealed record Undecidable(IReadOnlyList<string> Keys, string MissingFact) : Outcome;

/// <summary>An amount that a limit bounds.</summary>
/// <param name="Key">The key of the limit.</param>
/// <param name="Amount">The amount, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the amount counts: <c>MiB</c>, <c>vCPUs</c>.</param>
internal sealed record Bounded(string Key, Func<Guest, long> Amount, string Unit) : Outcome;

/// <summary>More than a limit of the tool's own.</summary>
internal sealed record Exceeding(string Key, string Unit) : Outcome;
