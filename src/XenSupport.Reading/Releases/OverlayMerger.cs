using XenSupport.Reading.Building;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Releases;

/// <summary>
/// Adds to a statement what overlays state (docs/format.md, section 9): new entries, stricter limits, and a status if
/// the statement's own could not be read. An entry that would loosen the statement is reported instead.
/// </summary>
internal sealed class OverlayMerger
{
    private readonly StatementModel _statement;
    private readonly List<SectionModel> _sections;
    private readonly Dictionary<string, int> _sectionsByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly OverlayAdditions _additions;

    private OverlayMerger(StatementModel statement, OverlayAdditions additions)
    {
        _statement = statement;
        _additions = additions;
        _sections = new List<SectionModel>(statement.Sections);
        for (var i = 0; i < _sections.Count; i++)
        {
            _anchors.Add(_sections[i].Anchor);
            _sectionsByPath[NameOf(_sections[i])] = i;
        }
    }

    /// <summary>Returns the statement with the overlays' entries; conflicts and former names go to additions.</summary>
    public static StatementModel Apply(
        StatementModel statement,
        IReadOnlyList<Overlay> overlays,
        OverlayAdditions additions)
    {
        if (overlays.Count == 0)
        {
            return statement;
        }

        var merger = new OverlayMerger(statement, additions);
        var definitions = new List<DefinitionModel>(statement.Definitions);
        foreach (var overlay in overlays)
        {
            if (overlay.Range.Contains(statement.Release))
            {
                merger.Apply(overlay);
                definitions.AddRange(overlay.Model.Definitions);
            }
        }

        return statement with
        {
            Sections = merger._sections.ToEquatableArray(),
            Definitions = definitions.ToEquatableArray(),
        };
    }

    private void Apply(Overlay overlay)
    {
        var sections = overlay.Model.Sections;
        for (var i = 0; i < sections.Count; i++)
        {
            // A release fragment in an overlay is reported (XEN1015) and ignored.
            if (sections[i].IsFeature)
            {
                Apply(
                    sections[i],
                    overlay,
                    holdsOthers: i + 1 < sections.Count && IsIn(sections[i + 1], sections[i]));
            }
        }
    }

    private static bool IsIn(SectionModel section, SectionModel outer) =>
        section.Path.Count > outer.Path.Count && section.Path.Take(outer.Path.Count).SequenceEqual(outer.Path);

    private void Apply(SectionModel section, Overlay overlay, bool holdsOthers)
    {
        var hasStated = _sectionsByPath.TryGetValue(NameOf(section), out var index);
        AddFormerNames(section, hasStated ? _sections[index].Anchor : section.Anchor, overlay.Path);
        if (hasStated)
        {
            _sections[index] = Merge(_sections[index], section, overlay);
        }
        else if (holdsOthers || section.Entries.Count == 0 || section.Entries.Any(static entry => !IsFormerName(entry)))
        {
            Add(section, overlay);
        }
    }

    private void AddFormerNames(SectionModel section, string anchor, string overlayPath)
    {
        foreach (var entry in section.Entries)
        {
            if (IsFormerName(entry))
            {
                var rename = new Rename(entry.Value, KeyBuilder.Create(anchor, entry.Qualifier));
                _additions.Add(new FormerName(rename, overlayPath, entry.Id));
            }
        }
    }

    private static bool IsFormerName(EntryModel entry) => entry.Field == SupportField.Formerly;

    private void Add(SectionModel section, Overlay overlay)
    {
        var anchor = section.Anchor;
        for (var number = 1; !_anchors.Add(anchor); number++)
        {
            anchor = $"{section.Anchor}-{number}";
        }

        var entries = section.Entries
            .Where(static entry => !IsFormerName(entry))
            .Select(entry => WithoutImpliedSecuritySupport(Place(entry, anchor, overlay)))
            .ToList();
        _sectionsByPath.Add(NameOf(section), _sections.Count);
        _sections.Add(WithEntries(
            section with { Anchor = anchor, Limits = default, OverlayTitle = overlay.Title }, entries, overlay));
    }

    private SectionModel Merge(SectionModel stated, SectionModel added, Overlay overlay)
    {
        var entries = new List<EntryModel>(stated.Entries);
        var ofStatement = stated.Entries.Where(static entry => entry.OverlayTitle is null).ToList();
        var conflicts = new OverlayConflictFinder(new ApplicableEntries(ofStatement));
        foreach (var entry in added.Entries)
        {
            var addition = Place(entry, stated.Anchor, overlay);
            if (IsFormerName(entry))
            {
                continue;
            }

            if (conflicts.Find(addition) is { } contradicted)
            {
                _additions.Conflicts.Add(new OverlayConflict(
                    overlay.Path,
                    entry.Id,
                    $"{addition.Field}: {addition.Value}",
                    Release.Of(_statement.Release),
                    contradicted));
            }
            else
            {
                Add(WithoutImpliedSecuritySupport(addition), entries);
                AddToParts(addition, ofStatement, conflicts, entries);
            }
        }

        var merged = stated with
        {
            Description = stated.Description.Concat(Mark(added.Description, overlay)),
            Caveats = stated.Caveats.Concat(Mark(added.Caveats, overlay)),
            HasLostField = stated.HasLostField || added.HasLostField,
        };
        return WithEntries(
            merged,
            entries.Exists(static entry => entry.Field == SupportField.Restrictions)
                ? entries.ConvertAll(entry => Restrict(entry, overlay))
                : entries,
            overlay);
    }

    // An addition also applies to the parts that the statement names, unless it would raise them.
    private static void AddToParts(
        EntryModel addition,
        List<EntryModel> ofStatement,
        OverlayConflictFinder conflicts,
        List<EntryModel> entries)
    {
        foreach (var part in ofStatement)
        {
            var ofPart = addition with { Id = addition.Id with { Key = part.Key }, Qualifier = part.Qualifier };
            if (IsPart(part, addition) && conflicts.Find(ofPart) is null)
            {
                Add(WithoutImpliedSecuritySupport(ofPart), entries);
            }
        }
    }

    private static bool IsPart(EntryModel entry, EntryModel whole) =>
        entry.Key != whole.Key
        && ApplicableEntries.IsWithin(entry.Qualifier, whole.Qualifier)
        && (whole.Field == SupportField.Status
            ? entry.Field == SupportField.Status && !entry.IsUnknown
            : whole.Limits.Count > 0 && entry.Limits.Count > 0);

    private static void Add(EntryModel addition, List<EntryModel> entries)
    {
        var index = entries.FindIndex(entry => entry.Field == addition.Field && entry.Key == addition.Key);
        if (index < 0)
        {
            entries.Add(addition);
        }
        else if (addition.Field == SupportField.Status && entries[index].IsUnknown)
        {
            entries[index] = addition;
        }
        else if (!StatusVocabulary.AreSame(addition.Value.TrimEnd('.'), entries[index].Value.TrimEnd('.'))
            && !(addition.Field == SupportField.Status && addition.IsUnknown))
        {
            entries.Add(addition);
        }
    }

    // With restrictions, security support is conditional at best (docs/format.md, section 6).
    private static EntryModel Restrict(EntryModel entry, Overlay overlay) =>
        entry.SecuritySupport <= SecuritySupport.Conditional
            ? entry
            : entry with { SecuritySupport = SecuritySupport.Conditional, OverlayTitle = overlay.Title };

    private static EntryModel Place(EntryModel entry, string anchor, Overlay overlay) => entry with
    {
        Id = entry.Id with { Key = KeyBuilder.Create(anchor, entry.Qualifier) },
        OverlayTitle = overlay.Title,
    };

    /// <summary>
    /// Removes the security support that a label implies: Xen's security team stands behind what Xen says alone.
    /// </summary>
    private static EntryModel WithoutImpliedSecuritySupport(EntryModel entry) =>
        entry.SecuritySupport == SecuritySupport.NotSupported
        || (StatusVocabulary.SaysSecuritySupport(entry.Value) && entry.Limits.Count == 0)
        || entry.Field != SupportField.Status
            ? entry
            : entry with
            {
                SecuritySupport = SecuritySupport.Unknown,
                Limits = entry.Limits
                    .Select(static stated =>
                        stated with { Limit = stated.Limit with { SecuritySupportedMax = null } })
                    .ToList()
                    .ToEquatableArray(),
            };

    private static EquatableArray<ProseBlock> Mark(EquatableArray<ProseBlock> prose, Overlay overlay) =>
        prose.Select(block => block with { Text = OverlayMark.Prepend(block.Text, overlay.Title) })
            .ToList()
            .ToEquatableArray();

    /// <summary>Gives a section its entries. A limit that thereby changes is the overlay's.</summary>
    private static SectionModel WithEntries(SectionModel section, List<EntryModel> entries, Overlay overlay)
    {
        var all = entries.ToEquatableArray();
        var limits = SectionLimitBuilder.Build(section.Anchor, all, section.HasLostField)
            .Select(limit => section.Limits.FirstOrDefault(stated =>
                    stated.Key == limit.Key && stated.Limit == limit.Limit)
                ?? limit with { OverlayTitle = overlay.Title })
            .ToList();
        return section with { Entries = all, Limits = limits.ToEquatableArray() };
    }

    // Headings that become the same class are the same.
    private static string NameOf(SectionModel section) => string.Join(
        "\n",
        section.Path.Select(static heading =>
            IdentifierBuilder.Create(heading) is { Length: > 0 } name ? name : heading));
}
