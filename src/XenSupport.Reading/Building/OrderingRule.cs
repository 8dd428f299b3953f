using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Building;

/// <summary>
/// The rule that prose before a fragment describes a feature, and prose after it qualifies the status (docs/format.md,
/// section 5).
/// </summary>
internal static class OrderingRule
{
    private const string Words = "precede the Status indications";

    /// <summary>
    /// Tells whether a file follows the rule. The first revisions describe a feature after its fragment, and their
    /// definitions do not state the rule. A file without definitions follows it.
    /// </summary>
    public static bool HoldsIn(IReadOnlyList<Section> sections)
    {
        var definitions = sections.Where(static section => section.Root == SectionRoot.Definitions).ToList();
        return definitions.Count == 0
            || definitions.Exists(static section =>
                IsStatedIn(section.ProseBeforeFragment) || IsStatedIn(section.ProseAfterFragment));
    }

    private static bool IsStatedIn(EquatableArray<ProseBlock> prose) =>
        prose.Any(static block => block.Text.Contains(Words));
}
