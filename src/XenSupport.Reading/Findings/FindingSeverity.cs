namespace XenSupport.Reading.Findings;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>The meaning is certain, but the file should be corrected.</summary>
    Warning,

    /// <summary>There is no typed value, because it would be a guess.</summary>
    Error,
}
