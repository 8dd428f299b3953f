using Microsoft.CodeAnalysis;
using static XenSupport.Generator.Diagnostics.DocumentedDescriptor;

namespace XenSupport.Generator.Diagnostics;

/// <summary>
/// The diagnostics of a statement's data. Error: the typed value would be a guess. Warning: the reading is certain, the
/// file is off. Info: advice.
/// </summary>
internal static class DiagnosticDescriptors
{
    private static readonly DiagnosticDescriptor[] All =
    [
        Error(
            DiagnosticIds.UnknownFieldName,
            "Unknown field name",
            "Unknown field name '{0}': {1}"),
        Error(
            DiagnosticIds.MalformedFieldLine,
            "Malformed field line",
            "Malformed field line: {0}"),
        Error(
            DiagnosticIds.UnknownStatusLabel,
            "Unknown status label",
            "Unknown status '{0}': {1}"),
        Error(
            DiagnosticIds.UnknownStatusModifier,
            "Unknown status modifier",
            "Unknown status modifier '{0}': {1}"),
        Error(
            DiagnosticIds.MalformedLimit,
            "Malformed limit",
            "Malformed limit '{0}': {1}"),
        Info(
            DiagnosticIds.DecimalUnit,
            "Decimal unit, read as binary",
            "'{0}' has a decimal unit, and is read as the binary one: write KiB, MiB, GiB, TiB or PiB"),
        Error(
            DiagnosticIds.RepeatedField,
            "Field stated twice",
            "'{0}' is stated twice in section '{1}': both are kept, and the weaker counts"),
        Warning(
            DiagnosticIds.FragmentInProse,
            "Fragment that Markdown reads as prose",
            "'{0}' looks like a line of a fragment, but Markdown reads it as prose: indent it by four blanks, behind an empty line"),
        Warning(
            DiagnosticIds.ContinuedValue,
            "Value continued on a second line",
            "The value of '{0}' goes on on a second line: joined; write it on one line, since Xen's own tool fails on two"),
        Warning(
            DiagnosticIds.CodeBlockWithoutFields,
            "Code block that is no fragment",
            "A code block that is no fragment, since no line is of the form 'Name: value': Xen's own tool fails on it; write it as a list"),
        Error(
            DiagnosticIds.FragmentBeforeHeading,
            "Fragment before any heading",
            "A fragment before any heading belongs to no feature"),
        Error(
            DiagnosticIds.SkippedLevel,
            "Heading level skipped",
            "The heading '{0}' is on level {1}, where level {2} at most follows '{3}'"),
        Error(
            DiagnosticIds.RepeatedSection,
            "Two sections of the same path",
            "There is a section '{0}' in this place already: both are read as one, and the weaker counts"),
        Error(
            DiagnosticIds.AmbiguousIdentifier,
            "Two names become one C# identifier",
            "{0}"),
        Error(
            DiagnosticIds.ReleaseFragmentCount,
            "No release fragment, or more than one",
            "Release fragment: {0}"),
        Error(
            DiagnosticIds.MalformedReleaseField,
            "Malformed release field",
            "Malformed {0}{1}: expected {2}"),
        Warning(
            DiagnosticIds.InconsistentRelease,
            "Inconsistent release fields",
            "Inconsistent release: {0}"),
        Warning(
            DiagnosticIds.MissingCaveat,
            "No caveat in the section",
            "'with caveats', and section '{0}' has no caveat behind its fragment"),
        Error(
            DiagnosticIds.SecurityLimitAboveLimit,
            "Security limit above the limit",
            "The limit with security support, {0}, is above the limit, {1}: the lower counts"),
        Info(
            DiagnosticIds.EditorsNote,
            "Editor's note",
            "An editor's note: it is left out of the documentation"),
        Warning(
            DiagnosticIds.FeatureWithoutStatus,
            "Feature without a status",
            "'{0}' is described, but no status is stated: its fragment may be lost"),
        Error(
            DiagnosticIds.UnreadableFile,
            "Unreadable file",
            "The file cannot be read as a support statement: {0}"),
        Error(
            DiagnosticIds.RepeatedVersion,
            "Two files for one Xen version",
            "Xen {0} is stated by '{1}' already: one file for a version"),
        Info(
            DiagnosticIds.UndefinedLabel,
            "Undefined status label",
            "The status label '{0}' is used, and the file does not define it"),
        Info(
            DiagnosticIds.WorseStatus,
            "Status got worse",
            "'{0}' was {1} in Xen {2}, and is {3} in Xen {4}"),
        Info(
            DiagnosticIds.MalformedDefinition,
            "Malformed status definition",
            "Malformed status definition: {0}"),
        Error(
            DiagnosticIds.RootCount,
            "Root heading missing or twice",
            "Root heading: {0}"),
        Warning(
            DiagnosticIds.SecondFragment,
            "Second fragment in a section",
            "A second fragment in section '{0}': both are read as one"),
        Info(
            DiagnosticIds.TitleAsSection,
            "Title as a section",
            "The title is a section of its own: begin the file with '% ' and the title"),
        Warning(
            DiagnosticIds.VersionWithoutNumber,
            "Version without a number",
            "The version has no number: write it as '4.23-unstable'"),
        Warning(
            DiagnosticIds.IndentedFieldLine,
            "Field line indented by more than four",
            "The line is indented by more than four blanks, as if it went on from the line before: it is read as a line of its own"),
        Error(
            DiagnosticIds.ContradictingOverlay,
            "Overlay that contradicts the statement",
            "'{0}' contradicts the statement of Xen {1}, which says {2}: an overlay may add and restrict, and may repair what is unknown"),
        Error(
            DiagnosticIds.InvalidOption,
            "Invalid option",
            "'{1}' is no valid value of {0}: expected {2}"),
        Info(
            DiagnosticIds.KnownDefect,
            "Known defect of a released statement",
            "Known defect of the statement of Xen {0} ({1}): {2}"),
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(static descriptor => descriptor.Id);

    public static DiagnosticDescriptor Get(string id) => ById[id];

    public static bool IsKnown(string id) => ById.ContainsKey(id);
}
