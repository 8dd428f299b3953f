namespace XenSupport.Reading.Findings;

/// <summary>The catalogue of rules: XEN1001 and on for statements, XEN2001 and on for a tool's own code, XEN3001 and on for its numbers.</summary>
internal static class Rules
{
    private static readonly List<Rule> Catalogue = [];

    public static readonly Rule UnknownFieldName = Error(
        "XEN1001",
        "Unknown field name",
        "Unknown field name '{0}': {1}");

    public static readonly Rule MalformedFieldLine = Error(
        "XEN1002",
        "Malformed field line",
        "Malformed field line: {0}");

    public static readonly Rule UnknownStatusLabel = Error(
        "XEN1003",
        "Unknown status label",
        "Unknown status '{0}': {1}");

    public static readonly Rule UnknownStatusModifier = Error(
        "XEN1004",
        "Unknown status modifier",
        "Unknown status modifier '{0}': {1}");

    public static readonly Rule MalformedLimit = Error(
        "XEN1005",
        "Malformed limit",
        "Malformed limit '{0}': {1}");

    public static readonly Rule DecimalUnit = Info(
        "XEN1006",
        "Decimal unit, read as binary",
        "'{0}' has a decimal unit, and is read as the binary one: write KiB, MiB, GiB, TiB or PiB");

    public static readonly Rule RepeatedField = Error(
        "XEN1007",
        "Field stated twice",
        "'{0}' is stated twice in section '{1}': both are kept, and the weaker counts");

    public static readonly Rule FragmentInProse = Warning(
        "XEN1008",
        "Fragment that Markdown reads as prose",
        "'{0}' looks like a line of a fragment, but Markdown reads it as prose: indent it by four blanks, behind an empty line");

    public static readonly Rule ContinuedValue = Warning(
        "XEN1009",
        "Value continued on a second line",
        "The value of '{0}' goes on on a second line: joined; write it on one line, since Xen's own tool fails on two");

    public static readonly Rule CodeBlockWithoutFields = Warning(
        "XEN1010",
        "Code block that is no fragment",
        "A code block that is no fragment, since no line is of the form 'Name: value': Xen's own tool fails on it; write it as a list");

    public static readonly Rule FragmentBeforeHeading = Error(
        "XEN1011",
        "Fragment before any heading",
        "A fragment before any heading belongs to no feature");

    public static readonly Rule SkippedLevel = Error(
        "XEN1012",
        "Heading level skipped",
        "The heading '{0}' is on level {1}, where level {2} at most follows '{3}'");

    public static readonly Rule RepeatedSection = Error(
        "XEN1013",
        "Two sections of the same path",
        "There is a section '{0}' in this place already: both are read as one, and the weaker counts");

    public static readonly Rule AmbiguousIdentifier = Error(
        "XEN1014",
        "Two names become one C# identifier",
        "{0}");

    public static readonly Rule ReleaseFragmentCount = Error(
        "XEN1015",
        "No release fragment, or more than one",
        "Release fragment: {0}");

    public static readonly Rule MalformedReleaseField = Error(
        "XEN1016",
        "Malformed release field",
        "Malformed {0}{1}: expected {2}");

    public static readonly Rule InconsistentRelease = Warning(
        "XEN1017",
        "Inconsistent release fields",
        "Inconsistent release: {0}");

    public static readonly Rule MissingCaveat = Warning(
        "XEN1018",
        "No caveat in the section",
        "'with caveats', and section '{0}' has no caveat behind its fragment");

    public static readonly Rule SecurityLimitAboveLimit = Error(
        "XEN1019",
        "Security limit above the limit",
        "The limit with security support, {0}, is above the limit, {1}: the lower counts");

    public static readonly Rule EditorsNote = Info(
        "XEN1020",
        "Editor's note",
        "An editor's note: it is left out of the documentation");

    public static readonly Rule FeatureWithoutStatus = Warning(
        "XEN1021",
        "Feature without a status",
        "'{0}' is described, but no status is stated: its fragment may be lost");

    public static readonly Rule UnreadableFile = Error(
        "XEN1022",
        "Unreadable file",
        "The file cannot be read as a support statement: {0}");

    public static readonly Rule RepeatedVersion = Error(
        "XEN1023",
        "Two files for one Xen version",
        "Xen {0} is stated by '{1}' already: one file for a version");

    public static readonly Rule UndefinedLabel = Info(
        "XEN1024",
        "Undefined status label",
        "The status label '{0}' is used, and the file does not define it");

    public static readonly Rule WorseStatus = Info(
        "XEN1025",
        "Status got worse",
        "'{0}' was {1} in Xen {2}, and is {3} in Xen {4}");

    public static readonly Rule MalformedDefinition = Info(
        "XEN1026",
        "Malformed status definition",
        "Malformed status definition: {0}");

    public static readonly Rule RootCount = Error(
        "XEN1027",
        "Root heading missing or twice",
        "Root heading: {0}");

    public static readonly Rule SecondFragment = Warning(
        "XEN1028",
        "Second fragment in a section",
        "A second fragment in section '{0}': both are read as one");

    public static readonly Rule TitleAsSection = Info(
        "XEN1029",
        "Title as a section",
        "The title is a section of its own: begin the file with '% ' and the title");

    public static readonly Rule VersionWithoutNumber = Warning(
        "XEN1030",
        "Version without a number",
        "The version has no number: write it as '4.23-unstable'");

    public static readonly Rule IndentedFieldLine = Warning(
        "XEN1031",
        "Field line indented by more than four",
        "The line is indented by more than four blanks, as if it went on from the line before: it is read as a line of its own");

    public static readonly Rule ContradictingOverlay = Error(
        "XEN1032",
        "Overlay that contradicts the statement",
        "'{0}' contradicts the statement of Xen {1}, which says {2}: an overlay may add and restrict, and may repair what is unknown");

    public static readonly Rule InvalidOption = Error(
        "XEN1033",
        "Invalid option",
        "'{1}' is no valid value of {0}: expected {2}");

    public static readonly Rule KnownDefect = Info(
        "XEN1034",
        "Known defect of a released statement",
        "Known defect of the statement of Xen {0} ({1}): {2}");

    public static readonly Rule RequirementNotMet = Error(
        "XEN2001",
        "Requirement not met by every targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule WithoutSecuritySupport = Warning(
        "XEN2002",
        "Supported, without security support",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule Unstated = Warning(
        "XEN2003",
        "Not stated for a targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule NeedlessGuard = Info(
        "XEN2004",
        "Guard that is always true",
        "'{0}' asks for {1}: each release that the project targets, {2}, has it");

    public static readonly Rule InvalidAnnotation = Error(
        "XEN2005",
        "No feature or limit of a statement",
        "{0}");

    public static readonly Rule IncompleteGuard = Warning(
        "XEN2006",
        "Guard that checks less than it declares",
        "'{0}' may be true here without {1}, which it declares to check");

    public static readonly Rule NeedlessAccept = Info(
        "XEN2007",
        "Accept that no targeted release needs",
        "'{0}' is accepted of '{1}', and each release that the project targets, {2}, supports it");

    public static readonly Rule AboveSecuritySupportedMax = Warning(
        "XEN3001",
        "Above the security-supported limit",
        "{0} is above the security-supported {1} of '{2}' on {3}");

    public static readonly Rule AboveSupportedMax = Error(
        "XEN3002",
        "Above the supported limit",
        "{0} is not supported, must be {1}: '{2}' on {3}");

    public static readonly Rule UnfitUnit = Error(
        "XEN3003",
        "Unit that does not fit the limit",
        "'{0}' does not fit '{1}', which is {2}");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Catalogue;

    /// <summary>Whether a rule has an id.</summary>
    public static bool Contains(string id) => Catalogue.Exists(rule => rule.Id == id);

    private static Rule Error(string id, string title, string message) => Add(new Rule(id, title, message, FindingSeverity.Error));

    private static Rule Warning(string id, string title, string message) => Add(new Rule(id, title, message, FindingSeverity.Warning));

    private static Rule Info(string id, string title, string message) => Add(new Rule(id, title, message, FindingSeverity.Info));

    private static Rule Add(Rule rule)
    {
        Catalogue.Add(rule);
        return rule;
    }
}
