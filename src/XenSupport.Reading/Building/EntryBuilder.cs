using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Building;

/// <summary>Builds the entries of a statement from its field lines, and reports values that cannot be read.</summary>
/// <param name="capacity">The expected number of entries.</param>
internal sealed class EntryBuilder(string version, bool isOverlay, int capacity, FindingList findings)
{
    private static readonly char[] ListSeparators = [',', ';'];

    // A statement's 200 statuses have only a dozen distinct values.
    private readonly Dictionary<string, StatusReading> _statuses = new(StringComparer.Ordinal);
    private readonly List<EntryPlace> _places = new(capacity);

    /// <summary>The positions of all values built so far.</summary>
    public EntryPlaces Places => new(_places.ToEquatableArray());

    public EquatableArray<EntryModel> Build(Section section)
    {
        var entries = new List<EntryModel>(section.Fields.Count);
        TextRange? misplaced = null;
        var hasRestrictions = section.FindField(SupportField.Restrictions) is not null;
        foreach (var field in section.Fields)
        {
            // A root is not a feature.
            var isLost = section.IsOutsideFeatures && section.Level == 1 && field.Vocabulary == FieldVocabulary.Feature;
            if (field.Vocabulary != FieldVocabulary.Definition && !isLost)
            {
                var isMisplaced = section.IsGroup && !IsOfGroup(field);
                misplaced = isMisplaced ? Extend(misplaced, field) : misplaced;
                var id = CreateId(section.KeyOf(field), field.Name, entries);
                var entry = Build(field, id, hasRestrictions);
                entry = isMisplaced || field.IsUncertain ? WithoutMeaning(entry) : entry;
                entries.Add(entry);
                _places.Add(new EntryPlace(entry.Id, field.ValueRange));
            }
        }

        if (misplaced is { } range)
        {
            findings.Add(DataFindings.FragmentOfGroup(range, section.Title));
        }

        return entries.ToEquatableArray();
    }

    // The status of a group says nothing about its features. One that does belongs to a feature whose heading is lost.
    private static bool IsOfGroup(FieldLine field) =>
        field.Vocabulary != FieldVocabulary.Feature
        || field.Name == SupportField.Formerly
        || (field.Name == SupportField.Status && StatusVocabulary.MayBeOfGroup(field.Value));

    private static TextRange Extend(TextRange? range, FieldLine field) =>
        TextRange.FromBounds(range?.Start ?? field.NameRange.Start, field.ValueRange.End);

    // No two sections share a key.
    private static EntryId CreateId(string key, string field, List<EntryModel> entriesBefore)
    {
        var repetition = 0;
        foreach (var entry in entriesBefore)
        {
            repetition += entry.Field == field && entry.Key == key ? 1 : 0;
        }

        return new EntryId(key, field, repetition);
    }

    private static EntryModel WithoutMeaning(EntryModel entry) => entry with
    {
        Status = SupportStatus.Unknown,
        SecuritySupport = SecuritySupport.Unknown,
        Limits = default,
    };

    private EntryModel Build(FieldLine field, EntryId id, bool hasRestrictions)
    {
        var status = SupportStatus.Unknown;
        var securitySupport = SecuritySupport.Unknown;
        EquatableArray<StatedLimit> limits = default;
        switch (field.Name)
        {
            case SupportField.Status:
                var reading = ReadStatus(field, id.Key);
                (status, securitySupport) = (reading.Status, reading.SecuritySupport);
                limits = reading.Limit is { } limit ? new([new StatedLimit(null, limit)]) : default;
                break;

            case SupportField.Supported when FindStatusInList(field.Value) is { } item:
                findings.Add(DataFindings.MalformedFieldLine(
                    field.LocateInValue(item),
                    $"'{item.Of(field.Value)}' is a status, and '{SupportField.Supported}' lists what is supported; expected '{SupportField.Status}'"));
                break;

            // A value list says nothing about security.
            case SupportField.Supported:
                status = SupportStatus.Supported;
                break;
            case SupportField.Limit:
                limits = ReadLimits(field, id.Key, ToLimit);
                break;
            case SupportField.LimitSecurity:
                limits = ReadLimits(field, id.Key, ToSecurityLimit);
                break;
            case SupportField.Formerly when !KeyBuilder.IsKey(field.Value):
                findings.Add(
                    DataFindings.MalformedFieldLine(
                        field.ValueRange,
                        $"'{field.Value}' is not the key of an entry; expected one such as 'x86pvh--dom0'"));
                break;
        }

        // With restrictions, security support is conditional at best (docs/format.md, section 6).
        var atBest = hasRestrictions ? SecuritySupport.Conditional : SecuritySupport.Supported;
        return new EntryModel(
            id,
            field.Qualifier,
            field.Value,
            status,
            SupportStrength.Weaker(securitySupport, atBest),
            limits);
    }

    /// <summary>Finds the first item of a list that is a status, or a denial; null if there is none.</summary>
    private static TextRange? FindStatusInList(string value)
    {
        var start = 0;
        while (start < value.Length)
        {
            var comma = value.IndexOfAny(ListSeparators, start);
            var end = comma < 0 ? value.Length : comma;
            var item = TextRange.FromBounds(start, end).Trim(value);
            if (StatusVocabulary.MayBeStatus(value, item))
            {
                return item;
            }

            start = end + 1;
        }

        return null;
    }

    private StatusReading ReadStatus(FieldLine field, string key)
    {
        if (!_statuses.TryGetValue(field.Value, out var reading))
        {
            reading = StatusParser.Parse(field.Value, isOverlay);
            _statuses.Add(field.Value, reading);
        }

        Report(reading.Findings, field, key);
        foreach (var finding in reading.Findings)
        {
            if (Errata.Find(finding.Rule, version, key, field.Value) is { ReadAs: { } meant })
            {
                return StatusParser.Parse(meant);
            }
        }

        return reading;
    }

    private EquatableArray<StatedLimit> ReadLimits(FieldLine field, string key, Func<LimitPart, LimitModel> toLimit)
    {
        var reading = LimitParser.Parse(field.Value);
        Report(reading.Findings, field, key);
        return reading.Parts.Select(part => new StatedLimit(part.WordSize, toLimit(part))).ToList().ToEquatableArray();
    }

    private static LimitModel ToLimit(LimitPart part) => part.IsOpen
        ? new LimitModel(part.Quantity.Unit, null, null, AtLeast: part.Quantity.Value)
        : new LimitModel(part.Quantity.Unit, part.Quantity.Value, null);

    private static LimitModel ToSecurityLimit(LimitPart part) =>
        new(
            part.Quantity.Unit,
            null,
            part.IsOpen ? null : part.Quantity.Value,
            AtLeast: part.IsOpen ? part.Quantity.Value : null);

    /// <summary>Reports findings whose positions are relative to the start of a value.</summary>
    private void Report(EquatableArray<Finding> inValue, FieldLine field, string key)
    {
        foreach (var finding in inValue)
        {
            findings.Add(Errata.Apply(field.LocateInValue(finding), version, key, field.Value));
        }
    }
}
