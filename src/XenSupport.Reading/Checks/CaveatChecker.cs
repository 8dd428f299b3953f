using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Checks;

/// <summary>Finds statuses that announce caveats in sections without any.</summary>
internal static class CaveatChecker
{
    private const string Modifier = "with caveats";

    public static void Check(List<Section> sections, bool hasOrderingRule, FindingList findings)
    {
        foreach (var section in sections)
        {
            var hasCaveats = hasOrderingRule ? section.ProseAfterFragment.Count > 0 : section.HasProse;
            if (section.Root != SectionRoot.Definitions && !hasCaveats)
            {
                Check(section, findings);
            }
        }
    }

    private static void Check(Section section, FindingList findings)
    {
        foreach (var field in section.Fields)
        {
            if (field.Name == SupportField.Status
                && field.Value.IndexOf(Modifier, StringComparison.OrdinalIgnoreCase) is >= 0 and var index)
            {
                var range = field.LocateInValue(new TextRange(index, Modifier.Length));
                findings.Add(DataFindings.MissingCaveat(range, section.Title));
            }
        }
    }
}
