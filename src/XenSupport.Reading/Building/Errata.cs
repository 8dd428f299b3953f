using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Building;

/// <summary>
/// The known defects of released statements (docs/format.md, section 7), which build without warnings.
/// </summary>
internal static class Errata
{
    private static readonly Erratum[] Known =
    [
        .. Misspelt("memory-sharing--x86-hvm", "Expermental", "4.10", "4.11", "4.12", "4.13"),
        .. Misspelt("memory-paging--x86-hvm", "Experimenal", "4.10", "4.11", "4.12", "4.13"),
        .. StatedTwice("4.15", "4.16"),
        PlaceholderLink("4.12"),
        .. Misplaced("4.21", "arm-guest-psci-support--mandatory", "arm-guest-psci-support--migrateinfotype"),
    ];

    /// <summary>Returns the finding, or a known-defect finding in its place if the line is a known defect.</summary>
    public static Finding Apply(Finding finding, string version, string key, string value) =>
        Find(finding.Rule, version, key, value) is { } erratum
            ? DataFindings.KnownDefect(finding.Range, version, finding.Rule, erratum.Reading) with
            {
                Replaced = finding,
            }
            : finding;

    /// <summary>Finds the erratum for a line and the rule that it breaks; null if there is none.</summary>
    public static Erratum? Find(Rule rule, string version, string key, string value) => Array.Find(
        Known,
        erratum => erratum.Key == key && erratum.Version == version && erratum.Value == value && erratum.Rule == rule);

    private static Erratum[] Misspelt(string key, string value, params string[] versions) => Array.ConvertAll(
        versions,
        version => new Erratum(
            version, key, value, Rules.UnknownStatusLabel, "Experimental", $"'{value}' is read as 'Experimental'"));

    private static Erratum PlaceholderLink(string version) => new(
        version,
        "release-support--release-notes",
        "<a href=\"https://wiki.xenproject.org/wiki/Xen_Project_X.YY_Release_Notes\">RN</a>",
        Rules.InconsistentRelease,
        null,
        "the link to the release notes is a placeholder and is read as none");

    // One line for each mode of the frontend, but with the mode in the value rather than the qualifier.
    private static Erratum[] StatedTwice(params string[] versions) => Array.ConvertAll(
        versions,
        static version => new Erratum(
            version,
            "pv-display-frontend--linux",
            "Experimental (in \"backend allocation\" mode)",
            Rules.RepeatedField,
            null,
            "the status is stated twice; both lines are kept, and the weaker one counts"));

    private static Erratum[] Misplaced(string version, params string[] keys) => Array.ConvertAll(
        keys,
        key => new Erratum(
            version,
            key,
            "Supported",
            Rules.FragmentInProse,
            null,
            "the line is indented by three spaces and is read as part of a fragment"));
}
