using static XenSupport.Tool.Reports.FindingLevel;

namespace XenSupport.Tool.Check.Findings;

/// <summary>Every kind of finding.</summary>
internal static class FindingRules
{
    public static readonly FindingRule Syntax = new(
        "syntax", Error, "Syntax error", "The text breaks xl's grammar, so xl refuses the whole file.");

    public static readonly FindingRule Refused = new(
        "refused", Error, "Refused", "xl, libxl or the hypervisor rejects the guest.");

    public static readonly FindingRule OverLimit = new(
        "over-limit", Error, "Over the limit", "More than Xen or the tool states as supported.")
    { IsAboutStatement = true };

    public static readonly FindingRule NotSupported = new(
        "not-supported",
        Error,
        "Not supported",
        "The statement says that the feature is not supported, not functional or not implemented.")
    {
        IsAboutStatement = true,
    };

    public static readonly FindingRule UnknownKey = new(
        "unknown-key",
        Warning,
        "Unknown key",
        "The release's xl does not know the setting and silently ignores it.");

    public static readonly FindingRule UnusableValue = new(
        "unusable-value", Warning, "Unusable value", "xl cannot use the value, or a part of it, and continues without it.");

    public static readonly FindingRule NoEffect = new(
        "no-effect", Warning, "No effect", "The setting does nothing for this guest.");

    public static readonly FindingRule DuplicateKey = new(
        "duplicate-key",
        Warning,
        "Assigned twice",
        "Only the last assignment of a setting counts; the others are silently lost.");

    public static readonly FindingRule DeprecatedSpelling = new(
        "deprecated-spelling",
        Warning,
        "Deprecated spelling",
        "xl, libxl or the manual deprecates it, and names what replaces it.");

    public static readonly FindingRule Experimental = new(
        "experimental", Warning, "Experimental", "Functionally incomplete, and without security support.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule TechPreview = new(
        "tech-preview", Warning, "Tech Preview", "Functionally complete, but quirky, and without security support.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule NoSecuritySupport = new(
        "no-security-support",
        Warning,
        "No security support",
        "The statement gives no security support, even if the feature is otherwise supported.")
    {
        IsAcceptable = true,
        IsAboutStatement = true,
    };

    public static readonly FindingRule UnlistedDevice = new(
        "unlisted-device",
        Warning,
        "Unlisted device",
        "QEMU devices have security support only if the statement lists them.")
    {
        IsAcceptable = true,
        IsAboutStatement = true,
    };

    public static readonly FindingRule Caveats = new(
        "caveats", Warning, "With caveats", "The statement gives security support only under conditions.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule ExternalSecurity = new(
        "external-security",
        Warning,
        "External security support",
        "Another project provides security support, to the extent that it defines.")
    {
        IsAcceptable = true,
        IsAboutStatement = true,
    };

    public static readonly FindingRule Deprecated = new(
        "deprecated", Warning, "Deprecated", "Supported, with security support, but due to be removed.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule Unstated = new(
        "unstated", Warning, "Unstated", "The release's statement says nothing about it, neither yes nor no.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule NoRow = new(
        "no-row", Note, "Not in the statement", "No release's statement has an entry for the setting.")
    { IsAcceptable = true, IsAboutStatement = true };

    public static readonly FindingRule OldSpelling = new(
        "old-spelling",
        Note,
        "Old spelling",
        "A disk as xend wrote it. xl accepts it silently, but its manual has a newer spelling.")
    { IsAcceptable = true };

    public static readonly FindingRule Undecided = new(
        "undecided", Note, "Undecided", "The file does not say which entry of the statement applies.")
    { IsAcceptable = true, IsAboutStatement = true };

    private static readonly FindingRule[] Rules =
    [
        Syntax, Refused, OverLimit, NotSupported, UnknownKey, UnusableValue, NoEffect, DuplicateKey, DeprecatedSpelling,
        Experimental, TechPreview, NoSecuritySupport, UnlistedDevice, Caveats, ExternalSecurity, Deprecated, Unstated,
        NoRow, OldSpelling, Undecided,
    ];

    /// <summary>All rules, in the order of reports.</summary>
    public static IReadOnlyList<FindingRule> All => Rules;

    /// <summary>The index of a rule in <see cref="All"/>.</summary>
    public static int IndexOf(FindingRule rule) => Array.IndexOf(Rules, rule);

    /// <summary>The rule for an entry; null if it is supported with security support.</summary>
    public static FindingRule? For(SupportEntry entry) => (entry.Status, entry.SecuritySupport) switch
    {
        (SupportStatus.NotSupported or SupportStatus.NotFunctional or SupportStatus.NotImplemented, _) => NotSupported,
        (SupportStatus.Experimental, _) => Experimental,
        (SupportStatus.TechPreview, _) => TechPreview,
        (_, SecuritySupport.NotSupported) => NoSecuritySupport,
        (_, SecuritySupport.Conditional) => Caveats,
        (_, SecuritySupport.External) => ExternalSecurity,
        (SupportStatus.Deprecated, _) => Deprecated,
        (SupportStatus.Supported, SecuritySupport.Supported) => null,
        _ => Unstated,
    };
}
