using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Headings;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>Tells a support statement of Xen from other files, such as a community file of the same name.</summary>
internal static class StatementRecognizer
{
    // Xen's have 100 and more. A vendor's own statement may be short.
    private const int FewestFeaturesOfXen = 30;

    private static readonly KnownWords Roots = new(RootTitles.Release, RootTitles.Features);

    // Names that no other file has, whatever else is wrong with the lines.
    private static readonly string[] ReleaseFields =
        [SupportField.XenVersion, SupportField.InitialRelease, SupportField.SecuritySupportUntil];

    /// <summary>Tells whether a file has a root heading, a release field or a fragment with a known status.</summary>
    public static bool IsStatement(string text, List<Section> sections) =>
        Array.Exists(ReleaseFields, text.Contains) || sections.Exists(IsOfStatement);

    /// <summary>Tells whether a file has as many features as only Xen's own statements have.</summary>
    public static bool IsAsLongAsXens(IEnumerable<Section> sections) =>
        sections.Count(static section => section.HasField(FieldVocabulary.Feature)) >= FewestFeaturesOfXen;

    /// <summary>Decides whether a file has a root heading of a statement or overlay, possibly misspelt.</summary>
    public static bool HasRoot(IEnumerable<Section> sections) =>
        sections.Any(static section => section.Level == 1 && Roots.FindNearest(section.Title) is not null);

    private static bool IsOfStatement(Section section) =>
        Roots.FindNearest(section.Title) is not null
        || section.HasField(FieldVocabulary.Release)
        || section.Fields.Any(static field =>
            field is { Name: SupportField.Status, Origin: FieldLineOrigin.Fragment }
            && StatusParser.Parse(field.Value).Findings.Count == 0);
}
