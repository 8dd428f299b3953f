namespace SampleConsumer.Check.Findings;

/// <summary>How much a finding asks for. The names are SARIF's.</summary>
internal enum FindingLevel
{
    /// <summary>Worth knowing, and nothing to change: it does not count for the exit code.</summary>
    Note,

    /// <summary>Less than supported with security support, or other than it looks.</summary>
    Warning,

    /// <summary>Refused, or beyond what is supported.</summary>
    Error,
}
