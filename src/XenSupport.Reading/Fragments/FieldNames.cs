using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Fragments;

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

    public static readonly KnownWords OverlayFeature = new(
        SupportField.Status,
        SupportField.Supported,
        SupportField.Limit,
        SupportField.LimitSecurity,
        SupportField.Restrictions,
        SupportField.Formerly);

    public static readonly KnownWords Definition = new(
        SupportField.FunctionalCompleteness,
        SupportField.FunctionalStability,
        SupportField.InterfaceStability,
        SupportField.SecuritySupported);
}
