namespace XenSupport.Reading.Findings;

/// <summary>How much a finding matters.</summary>
internal enum FindingSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>The reading is certain, but the file should be corrected.</summary>
    Warning,

    /// <summary>The typed value would be a guess, so there is none.</summary>
    Error,
}
