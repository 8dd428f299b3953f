namespace XenSupport.Generator.Diagnostics;

/// <summary>The ids of the diagnostics of a statement's data. An id is never given a second meaning.</summary>
internal static class DiagnosticIds
{
    public const string UnknownFieldName = "XEN1001";
    public const string MalformedFieldLine = "XEN1002";
    public const string UnknownStatusLabel = "XEN1003";
    public const string UnknownStatusModifier = "XEN1004";
    public const string MalformedLimit = "XEN1005";
    public const string DecimalUnit = "XEN1006";
    public const string RepeatedField = "XEN1007";
    public const string FragmentInProse = "XEN1008";
    public const string ContinuedValue = "XEN1009";
    public const string CodeBlockWithoutFields = "XEN1010";
    public const string FragmentBeforeHeading = "XEN1011";
    public const string SkippedLevel = "XEN1012";
    public const string RepeatedSection = "XEN1013";
    public const string AmbiguousIdentifier = "XEN1014";
    public const string ReleaseFragmentCount = "XEN1015";
    public const string MalformedReleaseField = "XEN1016";
    public const string InconsistentRelease = "XEN1017";
    public const string MissingCaveat = "XEN1018";
    public const string SecurityLimitAboveLimit = "XEN1019";
    public const string EditorsNote = "XEN1020";
    public const string FeatureWithoutStatus = "XEN1021";
    public const string UnreadableFile = "XEN1022";
    public const string RepeatedVersion = "XEN1023";
    public const string UndefinedLabel = "XEN1024";
    public const string WorseStatus = "XEN1025";
    public const string MalformedDefinition = "XEN1026";
    public const string RootCount = "XEN1027";
    public const string SecondFragment = "XEN1028";
    public const string TitleAsSection = "XEN1029";
    public const string VersionWithoutNumber = "XEN1030";
    public const string IndentedFieldLine = "XEN1031";
    public const string ContradictingOverlay = "XEN1032";
    public const string InvalidOption = "XEN1033";
    public const string KnownDefect = "XEN1034";
}
