using System.Text.RegularExpressions;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Tests.Conformance.Plain;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance;

/// <summary>
/// Every edition of a released statement is told what the newest one took back, as a plain reading of the two finds it.
/// </summary>
public partial class LaterEditionsTests
{
    // Their status continues under another name.
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["flask-xsm-module"] = "xsm-flask",
        ["c-xenstored-daemon--liveupdate"] = "liveupdate-of-c-xenstored-daemon",
    };

    public static TheoryData<string> Versions { get; } =
    [
        "4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22",
    ];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Nothing_is_told_of_the_newest_edition(string version) =>
        Assert.Empty(FindLater(Read(Corpus.ReadStatement("xen-" + version))));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_older_edition_is_told_what_the_newest_says_less(string version)
    {
        var newest = PlainStatement.Read(Corpus.ReadStatement("xen-" + version));

        Assert.All(ReadEditions(version), edition =>
        {
            var older = PlainStatement.Read(edition.Text);
            var findings = FindLater(Read(edition.Text));
            Assert.Equal(
                FindTakenBack(older, newest).Order(StringComparer.Ordinal),
                KeysIn(findings, Rules.TakenBack).Order(StringComparer.Ordinal));
            Assert.Equal(FindMoved(older, newest), KeysIn(findings, Rules.MovedDate));
            Assert.All(findings, finding => AssertPlace(finding, older, edition.Text));
        });
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_released_file_has_no_other_new_warning(string version)
    {
        var known = WarningsOf(Corpus.ReadStatement("xen-" + version)).Append("XEN1035");
        var misspelt = version == "4.10" ? (string[])["XEN1001", "XEN1003"] : [];
        var text = ReadRevisions([$"RELEASE-{version}.0"]).Single().Text;

        Assert.Equal(misspelt, WarningsOf(text).Except(known).Order());
    }

    private static IEnumerable<string> FindTakenBack(IReadOnlyList<PlainRow> older, IReadOnlyList<PlainRow> newest)
    {
        var olderKeys = older.Select(row => row.Key).ToHashSet();
        var newestKeys = newest.Select(row => row.Key).ToHashSet();
        var divided =
            from whole in older
            where !newestKeys.Contains(whole.Key) && !Renamed.ContainsValue(whole.Key)
            let parts = newest.Where(row => IsPart(row, whole) && !olderKeys.Contains(row.Key)).ToList()
            let weaker = parts.Where(part => SecurityOf(part) < SecurityOf(whole)).ToList()
            from part in weaker.Count > 0 ? weaker : parts
            select part.Key;
        var changed =
            from row in newest
            where row.Field == "Status"
            let before = older.Where(other => other.Key == row.Key && other.Field == "Status").MinBy(SecurityOf)
            where before is null
                ? !olderKeys.Contains(Renamed.GetValueOrDefault(row.Key, ""))
                    && !older.Any(whole => !newestKeys.Contains(whole.Key) && IsPart(row, whole))
                    && SecurityOf(row) < SecuritySupport.Supported
                    && !row.Value.StartsWith("Tech Preview", StringComparison.Ordinal)
                : SecurityOf(row) < SecurityOf(before)
            select row.Key;
        return divided.Concat(changed);
    }

    private static bool IsPart(PlainRow row, PlainRow whole) =>
        row.Key.StartsWith(
            whole.Key + (whole.Key.Contains("--", StringComparison.Ordinal) ? "-" : "--"), StringComparison.Ordinal);

    private static IEnumerable<string> FindMoved(IReadOnlyList<PlainRow> older, IReadOnlyList<PlainRow> newest) =>
        from row in older
        where row.Field is "Initial-Release" or "Supported-Until" or "Security-Support-Until"
        where newest.First(other => other.Key == row.Key).Value != row.Value
        select row.Field;

    private static void AssertPlace(Finding finding, IReadOnlyList<PlainRow> older, string text)
    {
        var line = StatementAssert.PlaceOf(finding.Range.Start, text).Line;
        var keys = KeysIn([finding], finding.Rule).ToList();
        var row = older.FirstOrDefault(row => keys.Contains(row.Key) || keys.Contains(row.Field));
        Assert.True(
            row is null
                ? text.Split('\n')[line - 1].TrimStart() is ['#', ..] or ['X', 'e', 'n', '-', ..]
                : line == row.Line,
            $"{line}: {finding.Message}");
    }

    private static SecuritySupport SecurityOf(PlainRow row) =>
        Enum.Parse<SecuritySupport>(SecurityWord.Match(row.Meaning).Groups[1].Value);

    private static IEnumerable<string> KeysIn(IEnumerable<Finding> findings, Rule rule) =>
        from finding in findings
        where finding.Rule == rule
        from Match key in KeyInMessage.Matches(finding.Message)
        select key.Groups[1].Value;

    private static List<Finding> FindLater(StatementReading reading) =>
    [
        .. from finding in reading.Findings
           where finding.Rule == Rules.TakenBack || finding.Rule == Rules.MovedDate
           select finding,
    ];

    private static HashSet<string> WarningsOf(string text) =>
    [
        .. from finding in Read(text).Findings
           where finding.Rule.Severity > FindingSeverity.Info
           select finding.Rule.Id,
    ];

    /// <summary>The released file, and each edition that changed a row with the one before it.</summary>
    private static IEnumerable<(string Revision, string Text)> ReadEditions(string version)
    {
        var commits =
            from line in File.ReadAllLines(Repository.PathOf("src", "XenSupport.Reading", "Editions", "changes.tsv"))
            let cells = line.Split('\t')
            where cells[0] == version
            select cells[2];
        return ReadRevisions(
            [$"RELEASE-{version}.0", .. commits.Distinct().SelectMany(commit => new[] { commit + "^", commit })]);
    }

    private static IEnumerable<(string Revision, string Text)> ReadRevisions(IEnumerable<string> commits) =>
        XenRepository.ReadStatements(commits.Select(commit => commit + ":SUPPORT.md"));

    private static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    [GeneratedRegex("security ([A-Za-z]+)")]
    private static partial Regex SecurityWord { get; }

    [GeneratedRegex(" for '([^']+)'")]
    private static partial Regex KeyInMessage { get; }
}
