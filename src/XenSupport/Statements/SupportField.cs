namespace XenSupport;

/// <summary>The field names of a statement's fragments (docs/format.md, sections 2, 3, 6 and 8).</summary>
internal static class SupportField
{
    public const string Status = "Status";
    public const string Supported = "Supported";
    public const string Limit = "Limit";
    public const string LimitSecurity = "Limit-Security";
    public const string Restrictions = "Restrictions";

    /// <summary>In an overlay: the former key of an entry.</summary>
    public const string Formerly = "Formerly";

    public const string XenVersion = "Xen-Version";
    public const string InitialRelease = "Initial-Release";
    public const string SupportedUntil = "Supported-Until";
    public const string SecuritySupportUntil = "Security-Support-Until";
    public const string ReleaseNotes = "Release-Notes";

    public const string FunctionalCompleteness = "Functional completeness";
    public const string FunctionalStability = "Functional stability";
    public const string InterfaceStability = "Interface stability";
    public const string SecuritySupported = "Security supported";
}
