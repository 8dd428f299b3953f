namespace XenSupport.Tool.Check.Findings;

/// <summary>The severity of a finding. The names are those of SARIF.</summary>
internal enum FindingLevel
{
    /// <summary>Worth knowing; does not count for the exit code.</summary>
    Note,

    /// <summary>Not fully supported with security support, or not what it seems.</summary>
    Warning,

    /// <summary>Refused, or beyond what is supported.</summary>
    Error,
}
