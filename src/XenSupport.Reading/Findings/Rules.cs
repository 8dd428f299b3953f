namespace XenSupport.Reading.Findings;

/// <summary>
/// The catalogue of rules: XEN1xxx for statements, XEN2xxx for a tool's code, XEN3xxx for its numbers.
/// </summary>
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
        "Decimal unit read as binary",
        "'{0}' has a decimal unit and is read as binary; write KiB, MiB, GiB, TiB or PiB");

    public static readonly Rule RepeatedField = Error(
        "XEN1007",
        "Field stated twice",
        "'{0}' is stated twice in section '{1}'; both lines are kept, and the weaker one counts");

    public static readonly Rule FragmentInProse = Warning(
        "XEN1008",
        "Fragment that Markdown reads as prose",
        "'{0}' looks like a field line, but Markdown reads it as prose; indent it by four spaces, after an empty line");

    public static readonly Rule ContinuedValue = Warning(
        "XEN1009",
        "Value continued on a second line",
        "The value of '{0}' continues on a second line and was joined; write it on one line, because Xen's own tool fails on two");

    public static readonly Rule CodeBlockWithoutFields = Warning(
        "XEN1010",
        "Code block that is not a fragment",
        "No line of the code block has the form 'Name: value', so it is not a fragment; write it as a list, because Xen's own tool fails on it");

    public static readonly Rule FragmentWithoutHeading = Error(
        "XEN1011",
        "Fragment without a heading",
        "A fragment {0} belongs to no feature; put it below the heading of its feature");

    public static readonly Rule SkippedLevel = Error(
        "XEN1012",
        "Heading level skipped",
        "The heading '{0}' is at level {1}, but at most level {2} may follow '{3}'");

    public static readonly Rule RepeatedSection = Error(
        "XEN1013",
        "Two sections with the same path",
        "There is already a section '{0}' in this place; both are read as one, and the weaker status or limit counts");

    public static readonly Rule AmbiguousIdentifier = Error(
        "XEN1014",
        "Two names give the same C# identifier",
        "{0}");

    public static readonly Rule ReleaseFragmentCount = Error(
        "XEN1015",
        "No release fragment, or more than one",
        "Release fragment: {0}");

    public static readonly Rule MalformedReleaseField = Error(
        "XEN1016",
        "Malformed release field",
        "Malformed {0}{1}: {2}");

    public static readonly Rule InconsistentRelease = Warning(
        "XEN1017",
        "Inconsistent release fields",
        "Inconsistent release: {0}");

    public static readonly Rule MissingCaveat = Warning(
        "XEN1018",
        "No caveat in the section",
        "'with caveats' is stated, but section '{0}' has no caveat after its fragment");

    public static readonly Rule SecurityLimitAboveLimit = Error(
        "XEN1019",
        "Security limit above the limit",
        "The security-supported limit, {0}, is above the limit, {1}; the lower one counts");

    public static readonly Rule EditorsNote = Info(
        "XEN1020",
        "Editor's note",
        "The editor's note is left out of the documentation");

    public static readonly Rule FeatureWithoutStatus = Warning(
        "XEN1021",
        "Feature without a status",
        "'{0}' has {1}");

    public static readonly Rule UnreadableFile = Error(
        "XEN1022",
        "Unreadable file",
        "The file cannot be read as a support statement: {0}");

    public static readonly Rule RepeatedVersion = Error(
        "XEN1023",
        "Two files for one Xen version",
        "Xen {0} already has a statement, '{1}'; include only one file for each version");

    public static readonly Rule UndefinedLabel = Info(
        "XEN1024",
        "Undefined status label",
        "The status label '{0}' is used, but the file does not define it");

    public static readonly Rule WorseStatus = Info(
        "XEN1025",
        "Status got worse",
        "'{0}' was {1} in Xen {2} but is {3} in Xen {4}");

    public static readonly Rule MalformedDefinition = Info(
        "XEN1026",
        "Malformed status definition",
        "Malformed status definition: {0}");

    public static readonly Rule RootCount = Error(
        "XEN1027",
        "Missing or repeated root heading",
        "Root heading: {0}");

    public static readonly Rule SecondFragment = Warning(
        "XEN1028",
        "Second fragment in a section",
        "Section '{0}' has a second fragment; both are read as one");

    public static readonly Rule TitleAsSection = Info(
        "XEN1029",
        "Title written as a section",
        "The title is written as a section; begin the file with '% ' and the title instead");

    public static readonly Rule VersionWithoutNumber = Warning(
        "XEN1030",
        "Version without a number",
        "The number of the version is missing; expected a version such as 4.23-unstable");

    public static readonly Rule IndentedFieldLine = Warning(
        "XEN1031",
        "Field line indented by more than four spaces",
        "The line is indented by more than four spaces, as if it continued the line above, but is read as a line of its own; indent it by four spaces");

    public static readonly Rule ContradictingOverlay = Error(
        "XEN1032",
        "Overlay that contradicts the statement",
        "'{0}' contradicts {1}; an overlay may only add, restrict, or repair what is unknown");

    public static readonly Rule InvalidOption = Error(
        "XEN1033",
        "Invalid option",
        "'{1}' is not a valid value for {0}; expected {2}");

    public static readonly Rule KnownDefect = Info(
        "XEN1034",
        "Known defect of a released statement",
        "Known defect in the statement of Xen {0} ({1}): {2}");

    public static readonly Rule TakenBack = Warning(
        "XEN1035",
        "Support that a later edition took back",
        "A later edition of Xen {0}'s statement ({1}, commit {2}) says {3}");

    public static readonly Rule HiddenHeading = Error(
        "XEN1036",
        "Heading that Markdown does not see",
        "'{0}' looks like a heading, but Markdown does not see one: {1}");

    public static readonly Rule MergeConflict = Error(
        "XEN1037",
        "Merge conflict",
        "{0}");

    public static readonly Rule OpenBlock = Error(
        "XEN1038",
        "Code fence or HTML that is never closed",
        "What begins here is never closed and would hide the lines below, which are read as if it were not there");

    public static readonly Rule NotAStatement = Error(
        "XEN1039",
        "Not a support statement of Xen",
        "{0}");

    public static readonly Rule PossibleRename = Info(
        "XEN1040",
        "Entry that may have been renamed",
        "Xen {2} no longer has '{0}' of Xen {1}, and adds {3}; if it was renamed, an overlay can say so with 'Formerly: {0}'");

    public static readonly Rule UnderlinedProse = Warning(
        "XEN1041",
        "Line that makes a heading of the text above it",
        "The line makes a heading of the text above it; put an empty line between them, or begin a heading with hashes");

    public static readonly Rule FieldOutsideFeatures = Error(
        "XEN1042",
        "Status outside of Feature Support",
        "'{0}' is stated outside of 'Feature Support'; {1}");

    public static readonly Rule MixedUnits = Warning(
        "XEN1043",
        "Units differ among the limits of a section",
        "{0}");

    public static readonly Rule UnsuitableSetup = Warning(
        "XEN1044",
        "Unsuitable project setup",
        "{0}");

    public static readonly Rule HiddenCharacters = Warning(
        "XEN1045",
        "Markup or invisible characters",
        "Markup or invisible characters are left out here; it is read as '{0}'");

    public static readonly Rule CutOffFile = Warning(
        "XEN1046",
        "File that may be cut off",
        "{0}; if it was cut off, what followed is missing");

    public static readonly Rule SecurityLimitAlone = Warning(
        "XEN1047",
        "Security limit without a limit",
        "'{0}' is a limit with security support, but 'Limit' states none for the same part of '{1}'");

    public static readonly Rule FurtherFindings = Warning(
        "XEN1048",
        "Further findings of one kind",
        "From here on, {0} further findings of {1} are not shown; they may have one cause");

    public static readonly Rule OverlayNearStatement = Warning(
        "XEN1049",
        "Overlay name with a slip",
        "No statement has '{0}'; if '{1}' is meant, nothing is added to it");

    public static readonly Rule MovedDate = Info(
        "XEN1050",
        "Date that a later edition moved",
        "A later edition of Xen {0}'s statement ({1}, commit {2}) says '{3}' for '{4}'");

    public static readonly Rule RequirementNotMet = Error(
        "XEN2001",
        "Requirement not met by every targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule WithoutSecuritySupport = Warning(
        "XEN2002",
        "Supported without security support",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule Unstated = Warning(
        "XEN2003",
        "Not stated for a targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly Rule NeedlessGuard = Info(
        "XEN2004",
        "Guard that is always true",
        "'{0}' asks for {1}, which every targeted release ({2}) has");

    public static readonly Rule InvalidAnnotation = Error(
        "XEN2005",
        "Not a feature or limit of a statement",
        "{0}");

    public static readonly Rule IncompleteGuard = Warning(
        "XEN2006",
        "Guard that checks less than it declares",
        "'{0}' may be true here without {1}, although it is declared to check for it");

    public static readonly Rule NeedlessAccept = Info(
        "XEN2007",
        "Unnecessary Accept",
        "'{0}' is accepted for '{1}', but every targeted release ({2}) {3}");

    public static readonly Rule NeedlessEntry = Info(
        "XEN2008",
        "Unnecessary entry in XenAccept.txt",
        "'{0}' is accepted for '{1}', but every targeted release ({2}) {3}");

    public static readonly Rule Floor = Warning(
        "XEN2009",
        "Lowest release that the code needs",
        "{0}");

    public static readonly Rule AboveSecuritySupportedMax = Warning(
        "XEN3001",
        "Above the security-supported limit",
        "{0} is above the security-supported limit of {1} for '{2}' on {3}");

    public static readonly Rule AboveSupportedMax = Error(
        "XEN3002",
        "Above the supported limit",
        "{0} is not supported; it must be {1} for '{2}' on {3}");

    public static readonly Rule UnfitUnit = Error(
        "XEN3003",
        "Unit that does not fit the limit",
        "'{0}' does not fit '{1}', which is {2}");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Catalogue;

    public static bool Contains(string id) => Catalogue.Exists(rule => rule.Id == id);

    private static Rule Error(string id, string title, string message) =>
        Add(new Rule(id, title, message, FindingSeverity.Error));

    private static Rule Warning(string id, string title, string message) =>
        Add(new Rule(id, title, message, FindingSeverity.Warning));

    private static Rule Info(string id, string title, string message) =>
        Add(new Rule(id, title, message, FindingSeverity.Info));

    private static Rule Add(Rule rule)
    {
        Catalogue.Add(rule);
        return rule;
    }
}
