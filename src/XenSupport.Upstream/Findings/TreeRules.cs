using XenSupport.Reading.Findings;

namespace XenSupport.Upstream.Findings;

/// <summary>
/// The catalogue of rules that compare a statement with Xen's source and with other releases: XEN4xxx.
/// </summary>
internal static class TreeRules
{
    public static readonly Rule OtherVersion = Warning(
        "XEN4001",
        "Version that differs from that of xen/Makefile",
        "The statement is for '{0}', but xen/Makefile builds '{1}'");

    public static readonly Rule OtherKconfig = Warning(
        "XEN4002",
        "Kconfig that contradicts the statement",
        "Kconfig says '{0}' for {1}, but the statement says '{2}' for '{3}'");

    public static readonly Rule OtherDocumentation = Warning(
        "XEN4003",
        "Documentation that contradicts the statement",
        "The documentation says '{0}' for {1}, but the statement says '{2}' for '{3}'");

    public static readonly Rule CorrectedLater = Warning(
        "XEN4004",
        "Mistake that a newer branch has corrected",
        "{0} is corrected in Xen {1}, but not here");

    public static readonly Rule VanishedKey = Warning(
        "XEN4005",
        "Key of the previous release that is missing",
        "Xen {0} has '{1}', which is missing here; {2}");

    public static readonly Rule TwoSpellings = Warning(
        "XEN4006",
        "Name with two spellings",
        "'{0}' is spelled '{1}' elsewhere in this statement; use one spelling");

    public static readonly Rule LimitWithoutArchitecture = Warning(
        "XEN4007",
        "Limit without an architecture",
        "This limit in '{0}' does not name an architecture; others in the section are for {1}");

    public static readonly Rule StrongerThanDependency = Warning(
        "XEN4008",
        "Status better than that of its dependencies",
        "'{0}' is '{1}', but it depends on {2}");

    public static readonly Rule RemovedFeature = Warning(
        "XEN4009",
        "Feature that was removed from the source",
        "'{0}' is '{1}', but its source no longer exists; looked for {2}");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        OtherVersion,
        OtherKconfig,
        OtherDocumentation,
        CorrectedLater,
        VanishedKey,
        TwoSpellings,
        LimitWithoutArchitecture,
        StrongerThanDependency,
        RemovedFeature,
    ];

    private static Rule Warning(string id, string title, string message) =>
        new(id, title, message, FindingSeverity.Warning);
}
