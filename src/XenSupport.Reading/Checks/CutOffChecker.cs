using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Headings;

namespace XenSupport.Reading.Checks;

/// <summary>
/// Finds files that end too early. A statement ends with the definitions, and with a line end.
/// </summary>
internal static class CutOffChecker
{
    // Xen's have 100 and more. Someone's own statement may be short, and do without the definitions.
    private const int FewestFeaturesOfXen = 30;

    /// <param name="length">The length of the file.</param>
    public static void Check(List<Section> sections, int length, FindingList findings)
    {
        if (sections.Count == 0)
        {
            return;
        }

        var last = sections[sections.Count - 1];
        if (last.Fields.Count > 0 && last.Fields[last.Fields.Count - 1].ValueRange is var value && value.End == length)
        {
            findings.Add(DataFindings.CutOffWithinFragment(value));
        }
        else if (!sections.Exists(static section => section.Root == SectionRoot.Definitions)
            && sections.Count(static section => section.HasField(FieldVocabulary.Feature)) >= FewestFeaturesOfXen)
        {
            findings.Add(DataFindings.CutOffBeforeDefinitions(last.TitleRange, RootTitles.Definitions));
        }
    }
}
