using XenSupport.Generator.Fragments;

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
    private readonly StatementModel _statement;
    private readonly List<SectionModel> _sections;
    private readonly Dictionary<string, int> _sectionsByPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<OverlayConflict> _conflicts;

    private OverlayMerger(StatementModel statement, List<OverlayConflict> conflicts)
    {
        _statement = statement;
        _conflicts = conflicts;
        _sections = new List<SectionModel>(statement.Sections);
        for (var i = 0; i < _sections.Count; i++)
        {
            _anchors.Add(_sections[i].Anchor);
            _sectionsByPath[NameOf(_sections[i])] = i;
        }
    }

    /// <summary>The statement with what the overlays add. Conflicts are added to the list.</summary>
    public static StatementModel Apply(
        StatementModel statement, IReadOnlyList<StatementModel> overlays, List<OverlayConflict> conflicts)
    {
        if (overlays.Count == 0)
        {
            return statement;
        }

        var merger = new OverlayMerger(statement, conflicts);
        for (var i = 0; i < overlays.Count; i++)
        {
            merger.Apply(overlays[i], i);
        }

        return statement with { Sections = merger._sections.ToEquatableArray() };
    }

    private void Apply(StatementModel overlay, int overlayIndex)
    {
        var entryIndex = 0;
        foreach (var section in overlay.Sections)
        {
            if (!_sectionsByPath.TryGetValue(NameOf(section), out var index))
            {
                Add(section);
            }
            else
            {
                _sections[index] = Merge(_sections[index], section, overlayIndex, entryIndex);
            }

            entryIndex += section.Entries.Count;
        }
    }

    private void Add(SectionModel section)
    {
        var anchor = section.Anchor;
        for (var number = 1; !_anchors.Add(anchor); number++)
        {
            anchor = $"{section.Anchor}-{number}";
        }

        _sectionsByPath.Add(NameOf(section), _sections.Count);
        _sections.Add(WithEntries(section with { Anchor = anchor }, Rekey(section.Entries, anchor)));
    }

    private SectionModel Merge(SectionModel stated, SectionModel added, int overlayIndex, int firstEntryIndex)
    {
        var entries = new List<EntryModel>(stated.Entries);
        var additions = Rekey(added.Entries, stated.Anchor);
        for (var i = 0; i < additions.Count; i++)
        {
            if (Add(additions[i], entries, stated) is { } contradicted)
            {
                _conflicts.Add(new OverlayConflict(
                    overlayIndex,
                    firstEntryIndex + i,
                    $"{additions[i].Field}: {additions[i].Value}",
                    _statement.Release.VersionText,
                    contradicted));
            }
        }

        var merged = stated with
        {
            Description = Concatenate(stated.Description, added.Description),
            Caveats = Concatenate(stated.Caveats, added.Caveats),
            HasLostField = stated.HasLostField || added.HasLostField,
        };
        return WithEntries(merged, entries.ToEquatableArray());
    }

    /// <summary>Adds an entry to a section's; returns what it contradicts, where it does.</summary>
    private static string? Add(EntryModel addition, List<EntryModel> entries, SectionModel stated)
    {
        if (FindLoosened(addition, stated) is { } limit)
        {
            return limit;
        }

        var index = entries.FindIndex(entry => entry.Field == addition.Field && entry.Key == addition.Key);
        if (index < 0 || addition.Field is not (SupportField.Status or SupportField.Supported))
        {
            entries.Add(addition);
            return null;
        }

        var existing = entries[index];
        if (IsUnknown(existing))
        {
            entries[index] = addition;
            return null;
        }

        if (IsUnknown(addition) || addition.Value == existing.Value)
        {
            return null;
        }

        if (addition.Field == SupportField.Supported || Raises(addition, existing))
        {
            return $"'{existing.Value}'";
        }

        entries.Add(addition);
        return null;
    }

    private static bool IsUnknown(EntryModel entry) =>
        entry is { Status: SupportStatus.Unknown, SecuritySupport: SecuritySupport.Unknown };

    private static bool Raises(EntryModel addition, EntryModel existing) =>
        SupportStrength.Weaker(addition.Status, existing.Status) != addition.Status
        || SupportStrength.Weaker(addition.SecuritySupport, existing.SecuritySupport) != addition.SecuritySupport;

    /// <summary>The stated limit that an entry is above, or null.</summary>
    private static string? FindLoosened(EntryModel addition, SectionModel stated)
    {
        foreach (var limit in addition.Limits)
        {
            foreach (var existing in stated.Limits)
            {
                var isSame = existing.Key == addition.Key || (limit.WordSize is not null && existing.Key == addition.Key + WordSizeSuffix(addition, limit.WordSize));
                if (isSame && DescribeIfLoosened(limit.Limit, existing.Limit) is { } description)
                {
                    return description;
                }
            }
        }

        return null;
    }

    private static string WordSizeSuffix(EntryModel entry, string wordSize) =>
        entry.Qualifier is null ? "--" + wordSize : "-" + wordSize;

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

    private static EquatableArray<EntryModel> Rekey(EquatableArray<EntryModel> entries, string anchor)
    {
        var rekeyed = new List<EntryModel>(entries.Count);
        foreach (var entry in entries)
        {
            rekeyed.Add(entry with { Key = SupportKey.Create(anchor, entry.Qualifier) });
        }

        return rekeyed.ToEquatableArray();
    }

    private static SectionModel WithEntries(SectionModel section, EquatableArray<EntryModel> entries) => section with
    {
        Entries = entries,
        Limits = SectionLimitBuilder.Build(section.Anchor, entries, section.HasLostField),
    };

    private static EquatableArray<ProseBlock> Concatenate(EquatableArray<ProseBlock> left, EquatableArray<ProseBlock> right)
    {
        if (right.Count == 0)
        {
            return left;
        }

        var all = new List<ProseBlock>(left);
        all.AddRange(right);
        return all.ToEquatableArray();
    }

    private static string NameOf(SectionModel section) => string.Join("\n", section.Path);
}
