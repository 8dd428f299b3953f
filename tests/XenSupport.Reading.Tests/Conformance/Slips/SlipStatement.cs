using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>A statement to make slips in.</summary>
internal sealed class SlipStatement
{
    // Lines with a defect of their own, and those beside them.
    private readonly HashSet<int> _defects;

    public SlipStatement(string text)
    {
        Text = text;
        Reading = Read(text);
        _defects =
        [
            .. from finding in Reading.Findings
               where finding.Rule.Severity > FindingSeverity.Info || finding.Rule == Rules.KnownDefect
               let line = StatementAssert.PlaceOf(finding.Range.Start, text).Line - 1
               from number in Enumerable.Range(line - 1, 3)
               select number,
        ];
    }

    public string Text { get; }

    public string[] Lines => Text.Split('\n');

    public StatementReading Reading { get; }

    public static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    /// <summary>Makes a slip in the first sound line, from a number on, that it can be made in; null if none.</summary>
    public SlippedStatement? Make(Slip slip, int start, int column)
    {
        var lines = Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            var number = (start + i) % lines.Length;
            if (!_defects.Contains(number) && slip.Make(lines, number, column) is { } edit)
            {
                return new SlippedStatement(this, slip, edit, $"'{slip.Name}' in line {number + 1}: {lines[number]}");
            }
        }

        return null;
    }
}
