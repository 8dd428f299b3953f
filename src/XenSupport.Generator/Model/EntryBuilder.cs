using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Makes the entries of a section of its field lines, and says what is wrong with their values.</summary>
/// <param name="valueRanges">Is filled with the places of the entries' values, in the order of the entries.</param>
internal sealed class EntryBuilder(
    string version, StatusChecker statusChecker, DiagnosticBag diagnostics, List<TextRange> valueRanges)
{
    // A statement's 200 statuses are a dozen values.
    private readonly Dictionary<string, StatusReading> _statuses = new(StringComparer.Ordinal);
    private readonly HashSet<FieldLine> _stated = new(FieldHeadComparer.Instance);
    private readonly List<EntryModel> _entries = [];
    private readonly List<FieldLine> _fields = [];

    public EquatableArray<EntryModel> Build(Section section)
    {
        _stated.Clear();
        _entries.Clear();
        _fields.Clear();
        var hasRestrictions = section.FindField(SupportField.Restrictions) is not null;
        foreach (var field in section.Fields)
        {
            if (field.Vocabulary != FieldVocabulary.Definition)
            {
                var entry = Build(field, section);
                _entries.Add(hasRestrictions ? Restrict(entry) : entry);
                _fields.Add(field);
                valueRanges.Add(field.ValueRange);
            }
        }

        LimitChecker.Check(_entries, _fields, diagnostics);
        return _entries.ToEquatableArray();
    }

    private EntryModel Build(FieldLine field, Section section)
    {
        var key = CreateKey(field, section);
        var entry = Read(field, key, section);
        if (field.Origin == FieldLineOrigin.Recovered)
        {
            Report(DiagnosticIds.FragmentInProse, field.NameRange, field, key, field.Name);
        }

        if (section.Fields.Count > 1)
        {
            CheckRepetition(field, key, section);
        }

        return entry;
    }

    private void CheckRepetition(FieldLine field, string key, Section section)
    {
        if (!_stated.Add(field))
        {
            var head = field.Qualifier is null ? field.Name : $"{field.Name}, {field.Qualifier}";
            Report(DiagnosticIds.RepeatedField, HeadRange(field), field, key, head, section.Title);
        }
    }

    private static string CreateKey(FieldLine field, Section section) =>
        field.Vocabulary == FieldVocabulary.Release
            ? SupportKey.Create(section.Anchor, field.Name)
            : SupportKey.Create(section.Anchor, field.Qualifier);

    // Whatever the restrictions are, security support is no more than conditional (docs/format.md, section 6).
    private static EntryModel Restrict(EntryModel entry) => entry with
    {
        SecuritySupport = SupportStrength.Weaker(entry.SecuritySupport, SecuritySupport.Conditional),
    };

    private EntryModel Read(FieldLine field, string key, Section section)
    {
        var status = SupportStatus.Unknown;
        var securitySupport = SecuritySupport.Unknown;
        EquatableArray<StatedLimit> limits = default;
        switch (field.Name)
        {
            case SupportField.Status:
                statusChecker.CheckCaveats(field, section);
                var reading = ReadStatus(field, key);
                status = reading.Status;
                securitySupport = reading.SecuritySupport;
                limits = reading.Limit is { } limit ? new([new StatedLimit(null, limit)]) : default;
                break;

            // A list of what is supported says nothing of security.
            case SupportField.Supported:
                status = SupportStatus.Supported;
                break;
            case SupportField.Limit:
                limits = ReadLimits(field, key, ToLimit);
                break;
            case SupportField.LimitSecurity:
                limits = ReadLimits(field, key, ToSecurityLimit);
                break;
            case SupportField.Formerly:
                CheckKey(field, key);
                break;
        }

        return new EntryModel(key, field.Name, field.Qualifier, field.Value, status, securitySupport, limits);
    }

    private void CheckKey(FieldLine field, string key)
    {
        if (!SupportKey.IsKey(field.Value))
        {
            Report(
                DiagnosticIds.MalformedFieldLine,
                field.ValueRange,
                field,
                key,
                $"'{field.Value}' is no key of an entry; expected one such as 'x86pvh--dom0'");
        }
    }

    private StatusReading ReadStatus(FieldLine field, string key)
    {
        if (!_statuses.TryGetValue(field.Value, out var reading))
        {
            reading = StatusParser.Parse(field.Value);
            _statuses.Add(field.Value, reading);
            statusChecker.CheckLabel(field, reading.Label);
        }

        ReportDecimalUnits(reading.DecimalUnits, field);
        if (reading.Problem is not { } problem)
        {
            return reading;
        }

        Report(problem.Id, field.LocateInValue(problem.Piece), field, key, problem.Text, problem.Advice);
        return Errata.Find(version, key, field.Value, problem.Id) is { ReadAs: { } meant }
            ? StatusParser.Parse(meant)
            : reading;
    }

    private EquatableArray<StatedLimit> ReadLimits(FieldLine field, string key, Func<LimitPart, LimitModel> toLimit)
    {
        var reading = LimitParser.Parse(field.Value);
        ReportDecimalUnits(reading.DecimalUnits, field);
        if (reading.Problem is { } problem)
        {
            Report(problem.Id, field.LocateInValue(problem.Piece), field, key, problem.Text, problem.Advice);
        }

        return reading.Parts.ConvertAll(part => new StatedLimit(part.WordSize, toLimit(part))).ToEquatableArray();
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

    private void ReportDecimalUnits(List<ValueProblem>? units, FieldLine field)
    {
        if (units is null)
        {
            return;
        }

        foreach (var unit in units)
        {
            diagnostics.Report(unit.Id, field.LocateInValue(unit.Piece), unit.Text);
        }
    }

    /// <summary>Reports a diagnostic, or, where the statement is known for the defect, that.</summary>
    private void Report(string id, TextRange range, FieldLine field, string key, params string[] arguments)
    {
        if (Errata.Find(version, key, field.Value, id) is { } erratum)
        {
            diagnostics.Report(DiagnosticIds.KnownDefect, range, version, id, erratum.Reading);
        }
        else
        {
            diagnostics.Report(id, range, arguments);
        }
    }

    private static TextRange HeadRange(FieldLine field) => field.Qualifier is null
        ? field.NameRange
        : TextRange.FromBounds(field.NameRange.Start, field.QualifierRange.End);
}
