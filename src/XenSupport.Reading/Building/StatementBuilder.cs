using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Building;

/// <summary>Builds the model of a statement from its sections.</summary>
internal static class StatementBuilder
{
    /// <param name="places">The positions of the entries' values.</param>
    public static StatementModel Build(
        List<Section> sections,
        bool isOverlay,
        FindingList findings,
        out EntryPlaces places,
        CancellationToken cancellationToken)
    {
        var release = isOverlay
            ? ReleaseBuilder.BuildForOverlay(sections, findings)
            : ReleaseBuilder.Build(sections, findings);
        var hasOrderingRule = OrderingRule.HoldsIn(sections, release.Version);
        var entryBuilder = new EntryBuilder(
            release.VersionText,
            isOverlay,
            sections.Sum(static section => section.Fields.Count),
            findings);
        var models = new List<SectionModel>(sections.Count);
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (section.Root != SectionRoot.Definitions && !IsBareRoot(section))
            {
                models.Add(Build(section, entryBuilder, hasOrderingRule));
            }
        }

        RepeatedSectionMerger.Merge(models);
        places = entryBuilder.Places;
        return new StatementModel(release, models.ToEquatableArray(), DefinitionBuilder.Build(sections, findings));
    }

    private static SectionModel Build(Section section, EntryBuilder entryBuilder, bool hasOrderingRule)
    {
        var entries = entryBuilder.Build(section);
        return new SectionModel(
            new EquatableArray<string>(PathOf(section)),
            section.Anchor,
            IsFeature: section.Root != SectionRoot.Release,
            hasOrderingRule
                ? section.ProseBeforeFragment
                : section.ProseBeforeFragment.Concat(section.ProseAfterFragment),
            hasOrderingRule ? section.ProseAfterFragment : default,
            entries,
            SectionLimitBuilder.Build(section.Anchor, entries, section.HasLostField),
            section.HasLostField);
    }

    // A root is a group of features only if it has fields itself.
    private static bool IsBareRoot(Section section) => section.Level == 1 && section.Fields.Count == 0;

    // A root is not part of a path unless it is the whole path.
    private static string[] PathOf(Section section) =>
        section.Parent is { Level: > 1 } parent ? [.. PathOf(parent), section.Title] : [section.Title];
}
