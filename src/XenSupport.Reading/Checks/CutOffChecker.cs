using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Headings;

namespace XenSupport.Reading.Checks;

/// <summary>
/// Finds files that end too early. A statement ends with the definitions, and with a line end.
/// </summary>
internal static class CutOffChecker
{
    // Xen's begin with a title for pandoc.
    private const string PandocTitle = "% ";

    public static void Check(List<Section> sections, string text, FindingList findings)
    {
        if (sections.Count == 0)
        {
            return;
        }

        var last = sections[sections.Count - 1];
        if (last.Fields.Count > 0
            && last.Fields[last.Fields.Count - 1].ValueRange is var value
            && value.End == text.Length)
        {
            findings.Add(DataFindings.CutOffWithinFragment(value));
        }
        else if (!sections.Exists(static section => section.Root == SectionRoot.Definitions)
            && (text.StartsWith(PandocTitle, StringComparison.Ordinal)
                || StatementRecognizer.IsAsLongAsXens(sections)))
        {
            findings.Add(DataFindings.CutOffBeforeDefinitions(last.TitleRange, RootTitles.Definitions));
        }
    }
}
