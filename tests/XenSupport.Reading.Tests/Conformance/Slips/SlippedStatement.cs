using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>A statement before and after a slip, and what the slip must not do.</summary>
internal sealed class SlippedStatement
{
    // Beyond its own lines, a slip may be reported at the rows of a section, but not throughout the file.
    private const int MostFindings = 12;

    private readonly Slip _slip;
    private readonly SlipEdit _edit;
    private readonly string _place;
    private readonly SlipStatement _before;
    private readonly StatementReading _after;
    private readonly string _text;

    public SlippedStatement(SlipStatement before, Slip slip, SlipEdit edit, string place)
    {
        (_before, _slip, _edit, _place) = (before, slip, edit, place);
        _text = string.Join('\n', edit.ApplyTo(before.Lines));
        _after = SlipStatement.Read(_text);
    }

    /// <summary>Returns what is wrong, and where the slip is; nothing if all is as it should be.</summary>
    public IEnumerable<string> FindViolations()
    {
        IEnumerable<string> violations = _after.Statement is null
            ? ["the file is refused"]
            : [.. FindBetter(), .. FindChangesElsewhere(), .. FindBadReports()];
        return violations.Select(violation => $"{_place}\n{violation}");
    }

    private IEnumerable<string> FindBetter()
    {
        if (_slip.Outcome == SlipOutcome.Restated)
        {
            yield break;
        }

        // Of a key that is stated twice, a slip may lose the weaker line.
        var former = SupportOf(_before.Reading).Where(stated => stated.Count() == 1).ToDictionary(stated => stated.Key);
        foreach (var stated in SupportOf(_after))
        {
            if (former.TryGetValue(stated.Key, out var support) && stated.Min() > support.Min())
            {
                yield return $"{stated.Key} is {stated.Min()}, and was {support.Min()}";
            }
        }

        var limits = LimitsOf(_before.Reading);
        foreach (var (key, limit) in LimitsOf(_after))
        {
            if (limits.TryGetValue(key, out var lower) && limit > lower)
            {
                yield return $"the limit of {key} is {limit}, and was {lower}";
            }
        }

        if (EndOf(_after) > EndOf(_before.Reading))
        {
            yield return $"security support lasts until {EndOf(_after)}, and lasted until {EndOf(_before.Reading)}";
        }
    }

    private IEnumerable<string> FindChangesElsewhere()
    {
        // An erratum applies to a release, so a slip in its version changes rows elsewhere.
        var known = _before.Reading.Places.Places
            .Where(place => _before.Reading.Findings.Any(
                finding => finding.Rule == Rules.KnownDefect && place.Value.Contains(finding.Range.Start)))
            .Select(place => place.Entry.Key)
            .ToHashSet();
        var (before, after) = (RowsElsewhere(_before.Reading, known), RowsElsewhere(_after, known));
        return
        [
            .. before.Except(after).Select(row => $"{row} is lost"),
            .. after.Except(before).Select(row => $"{row} is new"),
        ];
    }

    private IEnumerable<string> FindBadReports()
    {
        var former = FindingsOf(_before.Reading, _before.Text)
            .ToLookup(finding => finding.Text, StringComparer.OrdinalIgnoreCase);
        var reported = FindingsOf(_after, _text)
            .GroupBy(finding => finding.Text, StringComparer.OrdinalIgnoreCase)
            .Where(findings => findings.Count() > former[findings.Key].Count())
            .SelectMany(findings => findings)
            .ToList();
        if (reported.Count > MostFindings + _edit.Lines.Length)
        {
            yield return $"there are {reported.Count} findings, such as {reported[0].Text}";
        }

        if (_slip.Outcome == SlipOutcome.Same && reported.Count > 0)
        {
            yield return $"it is reported: {reported[0].Text}";
        }

        if (_slip.Outcome == SlipOutcome.Reported && !reported.Exists(finding => _edit.IsNear(finding.Line)))
        {
            yield return reported.Count == 0
                ? "it is not reported"
                : $"it is reported only in line {reported[0].Line + 1}: {reported[0].Text}";
        }
    }

    private HashSet<string> RowsElsewhere(StatementReading reading, HashSet<string> known)
    {
        HashSet<string> touched = _slip.Outcome == SlipOutcome.Same
            ? []
            :
            [
                .. _edit.Sections.Select(title => title.TrimEnd(':')),
                .. _edit.Lines
                    .Where(line => line.StartsWith('#'))
                    .Select(line => StatementLines.TitleOf(line).TrimEnd(':')),
                .. _after.Findings
                    .Where(finding => finding.Rule == Rules.HiddenHeading)
                    .Select(finding => finding.Range.Of(_text).TrimEnd(':')),
            ];
        return
        [
            .. from section in reading.Statement!.Sections
               where !touched.Contains(StatementLines.TitleOf(section.Path[section.Path.Count - 1]).TrimEnd(':'))
               from entry in section.Entries
               where !known.Contains(entry.Key)
               let limits = string.Join(' ', section.Limits.Where(limit => limit.Key == entry.Key))
               select $"{entry.Key}, {entry.Field}: {entry.Status}, {entry.SecuritySupport} {limits}",
        ];
    }

    private static IEnumerable<IGrouping<string, SecuritySupport>> SupportOf(StatementReading reading) =>
        from section in reading.Statement!.Sections
        from entry in section.Entries
        where entry.Field is SupportField.Status or SupportField.Supported
        group entry.SecuritySupport by entry.Key;

    private static Dictionary<string, long> LimitsOf(StatementReading reading) =>
        reading.Statement!.Sections
            .SelectMany(section => section.Limits)
            .Where(limit => limit.Limit.SecuritySupportedMax is not null)
            .GroupBy(limit => limit.Key, limit => limit.Limit.SecuritySupportedMax!.Value)
            .ToDictionary(limits => limits.Key, limits => limits.Min());

    private static DateTime EndOf(StatementReading reading) => reading.Statement!.Release switch
    {
        { IsUnreleased: false, SecuritySupportUntil: { } date } => date,
        _ => DateTime.MinValue,
    };

    /// <summary>The findings with their lines, from 0; the number of blanks in a text does not matter.</summary>
    private static IEnumerable<(string Text, int Line)> FindingsOf(StatementReading reading, string text) =>
        from finding in reading.Findings
        let words = $"{finding.Rule.Id} '{finding.Range.Of(text)}' {finding.Message}"
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        select (string.Join(' ', words), StatementAssert.PlaceOf(finding.Range.Start, text).Line - 1);
}
