using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>Makes the entries of a section of its field lines, and says what is wrong with their values.</summary>
internal sealed class EntryBuilder(string version, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Field, string Key)> _stated = [];

    public EquatableArray<EntryModel> Build(Section section)
    {
        _stated.Clear();
        var entries = new List<EntryModel>(section.Fields.Count);
        foreach (var field in section.Fields)
        {
            if (!FieldNames.Contains(FieldNames.Definition, field.Name))
            {
                entries.Add(Build(field, section));
            }
        }

        return entries.ToEquatableArray();
    }

    private EntryModel Build(FieldLine field, Section section)
    {
        var key = CreateKey(field, section);
        var reading = Read(field, key);
        if (field.Origin == FieldLineOrigin.Recovered)
        {
            Report(DiagnosticIds.FragmentInProse, field.NameRange, field, key, field.Name);
        }

        if (!_stated.Add((field.Name, key)))
        {
            var name = field.Qualifier is null ? field.Name : $"{field.Name}, {field.Qualifier}";
            Report(DiagnosticIds.RepeatedField, HeadRange(field), field, key, name, section.Title);
        }

        return new EntryModel(
            key, field.Name, field.Qualifier, field.Value, reading.Status, reading.SecuritySupport, reading.Limit);
    }

    private static string CreateKey(FieldLine field, Section section) =>
        FieldNames.Contains(FieldNames.Release, field.Name)
            ? SupportKey.Create(section.Anchor, field.Name)
            : SupportKey.Create(section.Anchor, field.Qualifier);

    private StatusReading Read(FieldLine field, string key) => field.Name switch
    {
        SupportField.Status => ReadStatus(field, key),

        // A list of what is supported says nothing of security.
        SupportField.Supported => new StatusReading(SupportStatus.Supported, SecuritySupport.Unknown),
        _ => new StatusReading(SupportStatus.Unknown, SecuritySupport.Unknown),
    };

    private StatusReading ReadStatus(FieldLine field, string key)
    {
        var reading = StatusParser.Parse(field.Value);
        if (reading.DecimalUnit is { } unit)
        {
            diagnostics.Report(unit.Id, Locate(unit.Piece, field), unit.Text);
        }

        if (reading.Problem is not { } problem)
        {
            return reading;
        }

        Report(problem.Id, Locate(problem.Piece, field), field, key, problem.Text, problem.Advice);
        return Errata.Find(version, key, field.Value, problem.Id) is { ReadAs: { } meant }
            ? StatusParser.Parse(meant)
            : reading;
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

    // A value over several lines is longer in the file than when joined: then the whole of it is meant.
    private static TextRange Locate(TextRange piece, FieldLine field) =>
        field.ValueRange.Length == field.Value.Length
            ? new TextRange(field.ValueRange.Start + piece.Start, piece.Length)
            : field.ValueRange;

    private static TextRange HeadRange(FieldLine field) => field.Qualifier is null
        ? field.NameRange
        : TextRange.FromBounds(field.NameRange.Start, field.QualifierRange.End);
}
