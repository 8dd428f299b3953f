using XenSupport.Generator.Diagnostics;

namespace XenSupport.Generator.Model;

/// <summary>A defect that a released statement is known to have.</summary>
/// <param name="Version">The version, as the statement writes it.</param>
/// <param name="Key">The key of the line.</param>
/// <param name="Value">The value of the line, exactly.</param>
/// <param name="DiagnosticId">The diagnostic that the defect would have.</param>
/// <param name="ReadAs">The value as it was meant, never above what is written; null where the value stands.</param>
/// <param name="Reading">How the line is read, for the message.</param>
internal sealed record Erratum(
    string Version, string Key, string Value, string DiagnosticId, string? ReadAs, string Reading);

/// <summary>The known defects of released statements (docs/format.md, section 7), so that these build clean.</summary>
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

    /// <summary>The erratum for a line and the diagnostic that it would get, or null.</summary>
    public static Erratum? Find(string version, string key, string value, string diagnosticId)
    {
        foreach (var erratum in Known)
        {
            if (erratum.Key == key
                && erratum.Version == version
                && erratum.Value == value
                && erratum.DiagnosticId == diagnosticId)
            {
                return erratum;
            }
        }

        return null;
    }

    private static Erratum[] Misspelt(string key, string value, params string[] versions) => Array.ConvertAll(
        versions,
        version => new Erratum(
            version, key, value, DiagnosticIds.UnknownStatusLabel, "Experimental", $"'{value}' is read as 'Experimental'"));

    private static Erratum PlaceholderLink(string version) => new(
        version,
        "release-support--release-notes",
        "<a href=\"https://wiki.xenproject.org/wiki/Xen_Project_X.YY_Release_Notes\">RN</a>",
        DiagnosticIds.InconsistentRelease,
        null,
        "the link to the release notes is a placeholder, and there is none");

    // One line for each mode of the frontend; the mode stands in the value, not in the qualifier.
    private static Erratum[] StatedTwice(params string[] versions) => Array.ConvertAll(
        versions,
        static version => new Erratum(
            version,
            "pv-display-frontend--linux",
            "Experimental (in \"backend allocation\" mode)",
            DiagnosticIds.RepeatedField,
            null,
            "the status is stated twice; both lines are kept, and the weaker counts"));

    private static Erratum[] Misplaced(string version, params string[] keys) => Array.ConvertAll(
        keys,
        key => new Erratum(
            version,
            key,
            "Supported",
            DiagnosticIds.FragmentInProse,
            null,
            "the line is indented by three blanks, and read as part of a fragment"));
}
