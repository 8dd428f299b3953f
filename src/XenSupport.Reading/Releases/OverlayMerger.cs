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
    private static readonly string[] LimitFields =
    [
        SupportField.Status,
        SupportField.Limit,
        SupportField.LimitSecurity,
    ];

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
            merger.Apply(overlay);
            definitions.AddRange(overlay.Model.Definitions);
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
                    overlay.Path,
                    holdsOthers: i + 1 < sections.Count && IsIn(sections[i + 1], sections[i]));
            }
        }
    }

    private static bool IsIn(SectionModel section, SectionModel outer) =>
        section.Path.Count > outer.Path.Count && section.Path.Take(outer.Path.Count).SequenceEqual(outer.Path);

    private void Apply(SectionModel section, string overlayPath, bool holdsOthers)
    {
        var hasStated = _sectionsByPath.TryGetValue(NameOf(section), out var index);
        AddFormerNames(section, hasStated ? _sections[index].Anchor : section.Anchor, overlayPath);
        if (hasStated)
        {
            _sections[index] = Merge(_sections[index], section, overlayPath);
        }
        else if (holdsOthers || section.Entries.Count == 0 || section.Entries.Any(static entry => !IsFormerName(entry)))
        {
            Add(section);
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

    private void Add(SectionModel section)
    {
        var anchor = section.Anchor;
        for (var number = 1; !_anchors.Add(anchor); number++)
        {
            anchor = $"{section.Anchor}-{number}";
        }

        _sectionsByPath.Add(NameOf(section), _sections.Count);
        _sections.Add(WithEntries(
            section with { Anchor = anchor },
            Rekey(section.Entries, anchor).FindAll(static entry => !IsFormerName(entry)).ToEquatableArray()));
    }

    private SectionModel Merge(SectionModel stated, SectionModel added, string overlayPath)
    {
        var entries = new List<EntryModel>(stated.Entries);
        var applicable = new ApplicableEntries(stated.Entries);
        var additions = Rekey(added.Entries, stated.Anchor);
        for (var i = 0; i < additions.Count; i++)
        {
            if (!IsFormerName(additions[i]) && Add(additions[i], entries, applicable) is { } contradicted)
            {
                _additions.Conflicts.Add(new OverlayConflict(
                    overlayPath,
                    added.Entries[i].Id,
                    $"{additions[i].Field}: {additions[i].Value}",
                    _statement.Release.VersionText,
                    contradicted));
            }
        }

        var merged = stated with
        {
            Description = stated.Description.Concat(added.Description),
            Caveats = stated.Caveats.Concat(added.Caveats),
            HasLostField = stated.HasLostField || added.HasLostField,
        };
        return WithEntries(merged, entries.ToEquatableArray());
    }

    /// <summary>Adds an entry to a section; returns what it contradicts, or null.</summary>
    /// <param name="stated">The statement's own entries in the section.</param>
    private static string? Add(EntryModel addition, List<EntryModel> entries, ApplicableEntries stated)
    {
        if (FindContradicted(addition, stated) is { } contradicted)
        {
            return contradicted;
        }

        var index = entries.FindIndex(entry => entry.Field == addition.Field && entry.Key == addition.Key);
        if (index < 0)
        {
            entries.Add(addition);
        }
        else if (addition.Field == SupportField.Status && IsUnknown(entries[index]))
        {
            entries[index] = addition;
        }
        else if (addition.Value != entries[index].Value
            && !(addition.Field == SupportField.Status && IsUnknown(addition)))
        {
            entries.Add(addition);
        }

        return null;
    }

    /// <summary>Finds the stated value that an entry would raise or loosen, or null.</summary>
    private static string? FindContradicted(EntryModel addition, ApplicableEntries stated)
    {
        if (FindLoosened(addition, stated) is { } limit)
        {
            return limit;
        }

        foreach (var existing in stated.Find(SupportField.Status, addition.Qualifier))
        {
            var contradicts = addition.Field switch
            {
                SupportField.Status => !IsUnknown(existing) && !IsUnknown(addition) && Raises(addition, existing),
                SupportField.LimitSecurity => existing.SecuritySupport == SecuritySupport.NotSupported,
                _ => false,
            };
            if (contradicts)
            {
                return $"'{existing.Value}'";
            }
        }

        return
            addition.Field == SupportField.Supported
            && stated.Find(SupportField.Supported, addition.Qualifier).Find(entry => entry.Value != addition.Value)
                is { } list
            ? $"'{list.Value}'"
            : null;
    }

    private static bool IsUnknown(EntryModel entry) =>
        entry is { Status: SupportStatus.Unknown, SecuritySupport: SecuritySupport.Unknown };

    // 'No security support' is not a status that could be raised.
    private static bool Raises(EntryModel addition, EntryModel existing) =>
        (existing.Status != SupportStatus.Unknown
            && SupportStrength.Weaker(addition.Status, existing.Status) != addition.Status)
        || SupportStrength.Weaker(addition.SecuritySupport, existing.SecuritySupport) != addition.SecuritySupport;

    /// <summary>Finds the stated limit that an entry exceeds, or null.</summary>
    private static string? FindLoosened(EntryModel addition, ApplicableEntries stated)
    {
        foreach (var limit in addition.Limits)
        {
            foreach (var field in LimitFields)
            {
                foreach (var (_, existing) in stated.FindLimits(field, addition.Qualifier, limit.WordSize))
                {
                    if (DescribeIfLoosened(limit.Limit, existing) is { } description)
                    {
                        return description;
                    }
                }
            }
        }

        return null;
    }

    private static string? DescribeIfLoosened(LimitModel addition, LimitModel existing)
    {
        if (addition.Unit != existing.Unit)
        {
            return "that the limit is in another kind of unit";
        }

        if (addition.SupportedMax > existing.SupportedMax
            || (existing.SupportedMax is { } bound && (addition.IsUnbounded || addition.AtLeast > bound)))
        {
            return "supported " + SizeUnits.DescribeMaximum(existing.Unit, existing.SupportedMax.Value);
        }

        return addition.SecuritySupportedMax > existing.SecuritySupportedMax
            ? "security supported " + SizeUnits.DescribeMaximum(existing.Unit, existing.SecuritySupportedMax.Value)
            : null;
    }

    private static List<EntryModel> Rekey(EquatableArray<EntryModel> entries, string anchor)
    {
        var rekeyed = new List<EntryModel>(entries.Count);
        foreach (var entry in entries)
        {
            rekeyed.Add(entry with { Id = entry.Id with { Key = KeyBuilder.Create(anchor, entry.Qualifier) } });
        }

        return rekeyed;
    }

    private static SectionModel WithEntries(SectionModel section, EquatableArray<EntryModel> entries) => section with
    {
        Entries = entries,
        Limits = SectionLimitBuilder.Build(section.Anchor, entries, section.HasLostField),
    };

    private static string NameOf(SectionModel section) => string.Join("\n", section.Path);
}
