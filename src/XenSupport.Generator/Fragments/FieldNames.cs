using XenSupport.Generator.Diagnostics;

namespace XenSupport.Generator.Fragments;

/// <summary>The known field names, by where they belong.</summary>
internal static class FieldNames
{
    public static readonly KnownWords Release = new(
        SupportField.XenVersion,
        SupportField.InitialRelease,
        SupportField.SupportedUntil,
        SupportField.SecuritySupportUntil,
        SupportField.ReleaseNotes);

    public static readonly KnownWords Feature = new(
        SupportField.Status,
        SupportField.Supported,
        SupportField.Limit,
        SupportField.LimitSecurity,
        SupportField.Restrictions);

    public static readonly KnownWords Definition = new(
        SupportField.FunctionalCompleteness,
        SupportField.FunctionalStability,
        SupportField.InterfaceStability,
        SupportField.SecuritySupported);

    public static bool IsKnown(string name) =>
        Feature.Contains(name) || Release.Contains(name) || Definition.Contains(name);

    /// <summary>The known name that a name is but for its case; or null.</summary>
    public static string? FindIgnoringCase(string name) =>
        Feature.FindIgnoringCase(name) ?? Release.FindIgnoringCase(name) ?? Definition.FindIgnoringCase(name);
}
