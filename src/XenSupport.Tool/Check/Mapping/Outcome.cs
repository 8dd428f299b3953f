using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>What a setting means: which rows of the statement it reaches, or why it reaches none.</summary>
internal abstract record Outcome;

/// <summary>Rows of the statement, by their keys.</summary>
internal sealed record Reached(IReadOnlyList<string> Keys) : Outcome
{
    /// <summary>A remark to add if a row gives a finding.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether the file meets the conditions for security support.</summary>
    public bool IsConditionMet { get; init; }
}

/// <summary>The guest does not meet the caveats of these rows.</summary>
internal sealed record AgainstCaveats(IReadOnlyList<string> Keys, string Why) : Outcome;

/// <summary>No row of any release covers it.</summary>
internal sealed record NotStated(string What) : Outcome;

/// <summary>A setting without a row, as is usual for settings that do not affect what is supported.</summary>
/// <param name="Remark">Why it matters for security all the same, in the tool's own words; null if it does not.</param>
internal sealed record WithoutRow(string? Remark = null) : Outcome;

/// <summary>A device that is not in a section's closed list.</summary>
internal sealed record Unlisted(string SectionKey) : Outcome;

/// <summary>The guest does not start.</summary>
internal sealed record Rejected(string Why) : Outcome;

/// <summary>The setting does nothing.</summary>
internal sealed record Effectless(string Why) : Outcome;

/// <summary>xl ignores a part of it.</summary>
internal sealed record Unusable(string Why) : Outcome;

/// <summary>There is a newer spelling.</summary>
/// <param name="Instead">The newer spelling.</param>
/// <param name="IsReported">Whether xl itself recommends it.</param>
internal sealed record Outdated(string Instead, bool IsReported) : Outcome;

/// <summary>Rows that may apply, depending on a fact that the file does not state.</summary>
internal sealed record Undecidable(IReadOnlyList<string> Keys, string MissingFact) : Outcome;

/// <summary>An amount that a limit bounds.</summary>
/// <param name="Key">The key of the limit.</param>
/// <param name="Amount">The amount, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the amount counts: <c>MiB</c>, <c>vCPUs</c>.</param>
internal sealed record Bounded(string Key, Func<Guest, long> Amount, string Unit) : Outcome;

/// <summary>An amount above a limit of the tool's own.</summary>
internal sealed record Exceeding(string Key, string Unit) : Outcome;
