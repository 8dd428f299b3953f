using XenSupport.Reading.Building;
using XenSupport.Reading.Editions;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;

namespace XenSupport.Reading.Checks;

/// <summary>Checks a statement for what is wrong although each value by itself can be read.</summary>
internal static class StatementChecker
{
    public static void Check(
        List<Section> sections,
        StatementModel statement,
        EntryPlaces places,
        string text,
        bool isOverlay,
        FindingList findings)
    {
        if (!isOverlay)
        {
            CutOffChecker.Check(sections, text, findings);
            ReleaseChecker.Check(sections, statement.Release, findings);
            LaterEditionChecker.Check(sections, statement, places, findings);
        }

        StructureChecker.Check(sections, isOverlay, findings);
        NameChecker.Check(sections, findings);
        FieldLineChecker.Check(sections, statement.Release.VersionText, text, isOverlay, findings);
        CaveatChecker.Check(sections, OrderingRule.HoldsIn(sections, statement.Release.Version), findings);
        LabelChecker.Check(sections, findings);
        LimitChecker.Check(statement, places, isOverlay, findings);
    }
}
