using Spectre.Console;
using XenSupport.Reading.Values;

namespace XenSupport.Tool.Words;

/// <summary>Names and colours of statuses. A colour never appears without its name.</summary>
internal static class StatusWords
{
    /// <summary>The name of a status, as statements spell it.</summary>
    public static string Of(SupportStatus status) => StatusNames.Of(status);

    public static string Of(SecuritySupport support) => StatusNames.Of(support);

    /// <summary>Security support in a release, which has none before it is out.</summary>
    public static string Of(SecuritySupport support, SupportRelease release) =>
        support is SecuritySupport.Supported or SecuritySupport.Conditional
        && ReleaseDescriptions.HasNoSecuritySupportYet(release)
            ? "not yet"
            : Of(support);

    public static Style StyleOf(SupportStatus status) => status switch
    {
        SupportStatus.Supported => Color.Green,
        SupportStatus.Deprecated or SupportStatus.TechPreview => Color.Yellow,
        SupportStatus.Experimental => Color.Orange1,
        SupportStatus.NotSupported or SupportStatus.NotFunctional or SupportStatus.NotImplemented => Color.Red,
        _ => Style.Plain,
    };
}
