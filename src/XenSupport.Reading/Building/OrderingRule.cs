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

    // The rule is in every revision since April 2018, when 4.11 was in development.
    private static readonly XenVersion LastWithout = new(4, 11);

    /// <summary>
    /// Tells whether a file follows the rule. The first revisions describe a feature after its fragment, and their
    /// definitions do not state the rule. A file of a later version follows it in whatever words, and so does one
    /// without definitions.
    /// </summary>
    public static bool HoldsIn(IReadOnlyList<Section> sections, XenVersion? version)
    {
        if (version > LastWithout)
        {
            return true;
        }

        var definitions = sections.Where(static section => section.Root == SectionRoot.Definitions).ToList();
        return definitions.Count == 0
            || definitions.Exists(static section =>
                IsStatedIn(section.ProseBeforeFragment) || IsStatedIn(section.ProseAfterFragment));
    }

    private static bool IsStatedIn(EquatableArray<ProseBlock> prose) =>
        prose.Any(static block => block.Text.Contains(Words));
}
