namespace XenSupport.Tool.Reports;

/// <summary>The severity of a finding. The names are those of SARIF.</summary>
internal enum FindingLevel
{
    /// <summary>Worth knowing; does not count for the exit code.</summary>
    Note,

    /// <summary>Not as it should be, or not what it seems.</summary>
    Warning,

    /// <summary>Refused, beyond what is supported, or not readable.</summary>
    Error,
}
