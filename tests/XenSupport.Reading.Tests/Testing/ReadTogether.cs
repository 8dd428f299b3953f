using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Testing;

/// <summary>Reads and checks the files of a build as the generator does.</summary>
internal sealed class ReadTogether
{
    private readonly StatementSource[] _files;

    private ReadTogether(StatementSource[] files, VersionRange range)
    {
        _files = files;
        var readings = files.Select(file => StatementReader.Read(file, TestContext.Current.CancellationToken)).ToList();
        var read = readings.Where(reading => reading.Statement is not null).ToLookup(reading => reading.IsOverlay);
        Set = StatementSet.Create(
            [.. read[false].Select(reading => reading.Statement!)],
            [
                .. read[true].Select(reading =>
                    new Overlay(reading.Path, reading.Path, VersionRange.All, reading.Statement!)),
            ]);
        Findings =
        [
            .. VersionRangeChecker.Check(range, Set.Statements),
            .. readings.SelectMany(reading =>
                reading.Findings.Select(finding => new LocatedFinding(reading.Path, finding))),
            .. StatementSetChecker.Check(readings),
            .. StatementSetChecker.Check(Set.Conflicts, readings),
            .. RegressionChecker.Check(Set.Statements, readings),
            .. RenameChecker.Check(Set.Statements, readings),
        ];
    }

    public StatementSet Set { get; }

    public IReadOnlyList<LocatedFinding> Findings { get; }

    /// <summary>The findings with their positions: <c>4.21.md(12,13): XEN1025 'Experimental'</c>.</summary>
    public IEnumerable<string> Places => Findings.Select(Describe);

    public IEnumerable<string> Messages => Findings.Select(located => located.Finding.Message);

    public static ReadTogether Files(params StatementSource[] files) => new(files, new VersionRange(null, null));

    public static ReadTogether FilesInRange(VersionRange range, params StatementSource[] files) => new(files, range);

    /// <summary>Creates the statement for a version, <c>VERSION.md</c>.</summary>
    public static StatementSource Statement(string version, string features) =>
        new(version + ".md", StatementAssert.PreambleOf(version) + features);

    /// <summary>Creates an overlay, <c>overlay.md</c>.</summary>
    public static StatementSource Overlay(string text, string path = "overlay.md") => new(path, text, IsOverlay: true);

    private string Describe(LocatedFinding located)
    {
        if (located.Path.Length == 0)
        {
            return located.Finding.Rule.Id;
        }

        var text = _files.First(file => file.Path == located.Path).Text ?? "";
        var range = located.Finding.Range;
        var (line, column) = StatementAssert.PlaceOf(range.Start, text);
        return $"{located.Path}({line},{column}): {located.Finding.Rule.Id} '{range.Of(text)}'";
    }
}
