using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Makes the model of a statement of its sections.</summary>
internal static class StatementBuilder
{
    /// <summary>The words of the rule that prose after a fragment qualifies it (docs/format.md, section 5).</summary>
    private const string OrderingRule = "precede the Status indications";

    /// <summary>The model of a statement, or of an overlay, which speaks for no release of its own.</summary>
    /// <param name="valueRanges">Is filled with the places of the entries' values, in the order of the entries.</param>
    public static StatementModel Build(
        List<Section> sections,
        bool isOverlay,
        DiagnosticBag diagnostics,
        List<TextRange> valueRanges,
        CancellationToken cancellationToken)
    {
        var release = isOverlay
            ? ReleaseBuilder.BuildForOverlay(sections, diagnostics)
            : ReleaseBuilder.Build(sections, diagnostics);
        StructureChecker.Check(sections, isOverlay, diagnostics);
        var hasOrderingRule = HasOrderingRule(sections);
        var nameChecker = new NameChecker(sections.Count, diagnostics);
        var statusChecker = new StatusChecker(sections, hasOrderingRule, diagnostics);
        var entryBuilder = new EntryBuilder(release.VersionText, statusChecker, diagnostics, valueRanges);
        var models = new List<SectionModel>(sections.Count);
        foreach (var section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (section.Root == SectionRoot.Definitions)
            {
                continue;
            }

            nameChecker.Check(section);
            if (!IsBareRoot(section))
            {
                models.Add(Build(section, entryBuilder, hasOrderingRule));
            }
        }

        return new StatementModel(
            release, models.ToEquatableArray(), DefinitionBuilder.Build(sections, diagnostics));
    }

    private static SectionModel Build(Section section, EntryBuilder entryBuilder, bool hasOrderingRule)
    {
        var entries = entryBuilder.Build(section);
        return new SectionModel(
            PathOf(section),
            section.Anchor,
            IsFeature: section.Root != SectionRoot.Release,
            hasOrderingRule ? section.ProseBeforeFragment : section.ProseBeforeFragment.Concat(section.ProseAfterFragment),
            hasOrderingRule ? section.ProseAfterFragment : default,
            entries,
            SectionLimitBuilder.Build(section.Anchor, entries, section.HasLostField),
            section.HasLostField);
    }

    // A root is a feature's group only where it has fields itself.
    private static bool IsBareRoot(Section section) => section.Level == 1 && section.Fields.Count == 0;

    private static EquatableArray<string> PathOf(Section section)
    {
        var path = new string[DepthOf(section)];
        var current = section;
        for (var i = path.Length - 1; i >= 0; i--)
        {
            path[i] = current!.Title;
            current = current.Parent;
        }

        return new EquatableArray<string>(path);
    }

    // A root is no part of a path, but where it is all of it.
    private static int DepthOf(Section section)
    {
        var depth = 1;
        for (var parent = section.Parent; parent is { Level: > 1 }; parent = parent.Parent)
        {
            depth++;
        }

        return depth;
    }

    // The first revisions describe a feature after its fragment, and have no such rule among their definitions. A file
    // without definitions follows today's rule.
    private static bool HasOrderingRule(List<Section> sections)
    {
        var hasDefinitions = false;
        foreach (var section in sections)
        {
            if (section.Root == SectionRoot.Definitions)
            {
                hasDefinitions = true;
                if (StatesOrderingRule(section.ProseBeforeFragment) || StatesOrderingRule(section.ProseAfterFragment))
                {
                    return true;
                }
            }
        }

        return !hasDefinitions;
    }

    private static bool StatesOrderingRule(EquatableArray<ProseBlock> prose)
    {
        foreach (var block in prose)
        {
            if (block.Text.Contains(OrderingRule))
            {
                return true;
            }
        }

        return false;
    }
}
