namespace XenSupport.Generator.Model;

/// <summary>An overlay's entry that contradicts a statement, and is left out of it.</summary>
/// <param name="OverlayIndex">Which overlay it is in.</param>
/// <param name="EntryIndex">Which of the overlay's entries it is, over all its sections.</param>
/// <param name="Stated">What the statement says.</param>
internal sealed record OverlayConflict(int OverlayIndex, int EntryIndex, string Value, string Version, string Stated);

/// <summary>
/// Adds what overlays state to a statement (docs/format.md, section 9): new entries and stricter limits, and a status
/// where the statement's own could not be read. What would loosen the statement is left out, and reported.
/// </summary>
internal sealed class OverlayMerger
{
    private static readonly string[] LimitFields = [SupportField.Status, SupportField.Limit, SupportField.LimitSecurity];

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

    /// <summary>The statement with what the overlays add. Conflicts and older names are added to the collection.</summary>
    public static StatementModel Apply(
        StatementModel statement, IReadOnlyList<StatementModel> overlays, OverlayAdditions additions)
    {
        if (overlays.Count == 0)
        {
            return statement;
        }

        var merger = new OverlayMerger(statement, additions);
        for (var i = 0; i < overlays.Count; i++)
        {
            merger.Apply(overlays[i], i);
        }

        var definitions = new List<DefinitionModel>(statement.Definitions);
        foreach (var overlay in overlays)
        {
            definitions.AddRange(overlay.Definitions);
        }

        return statement with
        {
            Sections = merger._sections.ToEquatableArray(),
            Definitions = definitions.ToEquatableArray(),
        };
    }

    private void Apply(StatementModel overlay, int overlayIndex)
    {
        var entryIndex = 0;
        foreach (var section in overlay.Sections)
        {
            // An overlay speaks for no release; what it says of one has a diagnostic of its own (XEN1015).
            if (section.IsFeature)
            {
                Apply(section, overlayIndex, entryIndex);
            }

            entryIndex += section.Entries.Count;
        }
    }

    private void Apply(SectionModel section, int overlayIndex, int firstEntryIndex)
    {
        var hasStated = _sectionsByPath.TryGetValue(NameOf(section), out var index);
        AddFormerNames(section, hasStated ? _sections[index].Anchor : section.Anchor, overlayIndex, firstEntryIndex);
        if (hasStated)
        {
            _sections[index] = Merge(_sections[index], section, overlayIndex, firstEntryIndex);
        }
        else if (section.Entries.Count == 0 || section.Entries.Any(static entry => !IsFormerName(entry)))
        {
            Add(section);
        }
    }

    private void AddFormerNames(SectionModel section, string anchor, int overlayIndex, int firstEntryIndex)
    {
        for (var i = 0; i < section.Entries.Count; i++)
        {
            var entry = section.Entries[i];
            if (IsFormerName(entry))
            {
                var rename = new Rename(entry.Value, SupportKey.Create(anchor, entry.Qualifier));
                _additions.Add(new FormerName(rename, overlayIndex, firstEntryIndex + i));
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

    private SectionModel Merge(SectionModel stated, SectionModel added, int overlayIndex, int firstEntryIndex)
    {
        var entries = new List<EntryModel>(stated.Entries);
        var applicable = new ApplicableEntries(stated.Entries);
        var additions = Rekey(added.Entries, stated.Anchor);
        for (var i = 0; i < additions.Count; i++)
        {
            if (!IsFormerName(additions[i]) && Add(additions[i], entries, applicable) is { } contradicted)
            {
                _additions.Conflicts.Add(new OverlayConflict(
                    overlayIndex,
                    firstEntryIndex + i,
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

    /// <summary>Adds an entry to a section's; returns what it contradicts, where it does.</summary>
    /// <param name="stated">What the statement itself says in the section.</param>
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
        else if (addition.Value != entries[index].Value && !(addition.Field == SupportField.Status && IsUnknown(addition)))
        {
            entries.Add(addition);
        }

        return null;
    }

    /// <summary>What the statement says that an entry would raise or loosen, or null.</summary>
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

        return addition.Field == SupportField.Supported
            && stated.Find(SupportField.Supported, addition.Qualifier).Find(entry => entry.Value != addition.Value) is { } list
            ? $"'{list.Value}'"
            : null;
    }

    private static bool IsUnknown(EntryModel entry) =>
        entry is { Status: SupportStatus.Unknown, SecuritySupport: SecuritySupport.Unknown };

    // 'No security support' states no status that could be raised.
    private static bool Raises(EntryModel addition, EntryModel existing) =>
        (existing.Status != SupportStatus.Unknown
            && SupportStrength.Weaker(addition.Status, existing.Status) != addition.Status)
        || SupportStrength.Weaker(addition.SecuritySupport, existing.SecuritySupport) != addition.SecuritySupport;

    /// <summary>The stated limit that an entry is above, or null.</summary>
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
            return "a limit of another kind of unit";
        }

        if (addition.SupportedMax > existing.SupportedMax
            || (existing.SupportedMax is { } bound && (addition.IsUnbounded || addition.AtLeast > bound)))
        {
            return "supported " + SizeUnit.DescribeMaximum(existing.Unit, existing.SupportedMax.Value);
        }

        return addition.SecuritySupportedMax > existing.SecuritySupportedMax
            ? "security supported " + SizeUnit.DescribeMaximum(existing.Unit, existing.SecuritySupportedMax.Value)
            : null;
    }

    private static List<EntryModel> Rekey(EquatableArray<EntryModel> entries, string anchor)
    {
        var rekeyed = new List<EntryModel>(entries.Count);
        foreach (var entry in entries)
        {
            rekeyed.Add(entry with { Key = SupportKey.Create(anchor, entry.Qualifier) });
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
