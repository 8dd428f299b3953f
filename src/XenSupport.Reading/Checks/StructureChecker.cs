using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Headings;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Checks;

/// <summary>Checks a statement's headings: roots, levels, and features without a status.</summary>
internal static class StructureChecker
{
    private const int FeatureLevel = 3;
    private const int GroupLevel = 2;

    private static readonly KnownWords RequiredRoots = new(RootTitles.Release, RootTitles.Features);
    private static readonly KnownWords Roots = new(RootTitles.Release, RootTitles.Features, RootTitles.Definitions);

    public static void Check(List<Section> sections, bool isOverlay, FindingList findings)
    {
        CheckTitle(sections, findings);
        CheckRoots(sections, isOverlay, findings);
        if (!isOverlay)
        {
            CheckUnknownRoots(sections, findings);
        }

        for (var i = 0; i < sections.Count; i++)
        {
            CheckLevel(sections[i], i == 0 ? null : sections[i - 1], findings);
            CheckStatus(sections[i], i + 1 < sections.Count ? sections[i + 1] : null, isOverlay, findings);
        }
    }

    private static void CheckLevel(Section section, Section? previous, FindingList findings)
    {
        if (previous is not null && section.Level > previous.Level + 1 && !IsUnknownRoot(previous))
        {
            findings.Add(DataFindings.SkippedLevel(
                section.TitleRange, section.Title, section.Level, previous.Level + 1, previous.Title));
        }
    }

    // In the first revisions the document's title is a heading.
    private static void CheckTitle(List<Section> sections, FindingList findings)
    {
        if (sections.Count > 0
            && sections[0] is { Level: 1, Root: SectionRoot.None, Fields.Count: 0 } title
            && RequiredRoots.FindNearest(title.Title) is null)
        {
            findings.Add(DataFindings.TitleAsSection(title.TitleRange));
        }
    }

    private static bool IsUnknownRoot(Section section) => section is { Level: 1, Root: SectionRoot.None };

    private static void CheckRoots(List<Section> sections, bool isOverlay, FindingList findings)
    {
        CheckRoot(
            RootTitles.Release,
            SectionRoot.Release,
            isRequired: !isOverlay && HasReleaseField(sections),
            sections,
            findings);
        CheckRoot(RootTitles.Features, SectionRoot.Features, isRequired: !isOverlay, sections, findings);

        // If there is no section of the definitions at all, they were left out on purpose.
        CheckRoot(
            RootTitles.Definitions,
            SectionRoot.Definitions,
            isRequired: sections.Exists(static section => section.Root == SectionRoot.Definitions),
            sections,
            findings);
    }

    // A misspelt root already has a finding.
    private static void CheckUnknownRoots(List<Section> sections, FindingList findings)
    {
        foreach (var section in sections)
        {
            if (IsUnknownRoot(section)
                && (section.Index > 0 || section.Fields.Count > 0)
                && !findings.Contains(Rules.RootCount, section.TitleRange))
            {
                findings.Add(DataFindings.RootCount(
                    section.TitleRange,
                    $"'# {section.Title}' is not one of '# {RootTitles.Release}', '# {RootTitles.Features}' and '# {RootTitles.Definitions}'; give it two or three hashes"));
            }
        }
    }

    // Without any release field the whole fragment is missing, which has a finding of its own (XEN1015).
    private static bool HasReleaseField(List<Section> sections) => sections.Exists(
        static section => section.HasField(FieldVocabulary.Release));

    private static void CheckRoot(
        string title, SectionRoot root, bool isRequired, List<Section> sections, FindingList findings)
    {
        var found = sections.FindAll(section => section.Root == root && section.Level == 1);
        for (var i = 1; i < found.Count; i++)
        {
            findings.Add(DataFindings.RootCount(found[i].TitleRange, $"'# {title}' appears twice; both are read as one, and of what is stated twice the weaker counts"));
        }

        if (found.Count > 0)
        {
            return;
        }

        var misspelt = sections.Find(section =>
            (section.Root == SectionRoot.None || section.Level == GroupLevel)
            && Roots.FindNearest(section.Title) == title);
        misspelt ??= sections.Find(section => IsUnknownRoot(section) && RootTitles.Resembles(section.Title, title));
        if (isRequired || misspelt is not null)
        {
            var place = misspelt
                ?? sections.Find(section =>
                    root == SectionRoot.Features ? section.IsOutsideFeatures : section.Root == root);
            var isMisspeltOnly = misspelt is { Level: 1 } && Roots.FindNearest(misspelt.Title) == title;
            findings.Add(
                DataFindings.RootCount(
                    place?.TitleRange ?? default,
                    misspelt is null
                        ? $"'# {title}' is missing"
                        : $"'# {title}' is missing; is '{new string('#', misspelt.Level)} {misspelt.Title}' a misspelling of it?") with
                {
                    Correction = isMisspeltOnly ? new Correction(misspelt!.TitleRange, title) : null,
                });
        }
    }

    // On level 2, prose alone is documentation. Below that, it has always turned out to be a lost fragment.
    private static void CheckStatus(Section section, Section? next, bool isOverlay, FindingList findings)
    {
        if (!isOverlay
            && next?.Parent != section
            && section.FindField(SupportField.Status) is { Qualifier: null } status
            && StatusVocabulary.IsOfGroup(status.Value))
        {
            findings.Add(DataFindings.GroupWithoutFeatures(section.TitleRange, section.Title));
        }

        if (section.Level >= FeatureLevel
            && section.Root is SectionRoot.Features or SectionRoot.None
            && section.Fields.Count == 0
            && !section.HasLostField
            && next?.Parent != section)
        {
            findings.Add(DataFindings.FeatureWithoutStatus(section.TitleRange, section.Title));
        }
    }
}
