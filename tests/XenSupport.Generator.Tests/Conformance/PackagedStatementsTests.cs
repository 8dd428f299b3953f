using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The packaged statements state the same as Xen's, with prose of their own.</summary>
public class PackagedStatementsTests
{
    public static TheoryData<string> Versions { get; } = [.. PackagedStatements.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Its_release_is_the_same(string version) =>
        Assert.Equal(ReadXens(version).Release, ReadPackaged(version).Release);

    [Theory]
    [MemberData(nameof(Versions))]
    public void Its_headings_and_entries_are_the_same(string version) =>
        Assert.Equal(Features(ReadXens(version)), Features(ReadPackaged(version)));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Its_limits_are_the_same(string version) => Assert.Equal(
        ReadXens(version).Sections.SelectMany(section => section.Limits),
        ReadPackaged(version).Sections.SelectMany(section => section.Limits));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Its_definitions_are_the_same(string version) =>
        Assert.Equal(ReadXens(version).Definitions, ReadPackaged(version).Definitions);

    [Theory]
    [MemberData(nameof(Versions))]
    public void It_has_every_row_of_upstreams_matrix_with_its_marks(string version) =>
        Assert.Subset(Rows(ReadPackaged(version)), ReadMatrix(version));

    private static StatementModel ReadPackaged(string version) =>
        Read(PackagedStatements.Read(version));

    private static StatementModel ReadXens(string version) => Read(Corpus.ReadStatement("xen-" + version));

    private static StatementModel Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken).Statement!;

    /// <summary>Only features, because the link text of the release notes is prose.</summary>
    private static IEnumerable<(string Path, string Anchor, EquatableArray<EntryModel> Entries)> Features(
        StatementModel statement) =>
        from section in statement.Sections
        where section.IsFeature
        select (string.Join(" / ", section.Path), section.Anchor, section.Entries);

    /// <summary>The rows of the matrix: link target, key, value, and marks.</summary>
    private static HashSet<(string Anchor, string Key, string Value, bool IsDescribed, bool HasCaveat)> Rows(
        StatementModel statement) =>
        [
            .. from section in statement.Sections
            where section.IsFeature
            from entry in section.Entries
            select (section.Anchor, entry.Key, entry.Value, section.Description.Count > 0, section.Caveats.Count > 0),
        ];

    private static HashSet<(string Anchor, string Key, string Value, bool IsDescribed, bool HasCaveat)> ReadMatrix(
        string version) =>
        [
            .. from line in Corpus.ReadOracle("xen-" + version).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let cells = line.Split('\t')
            where cells[0] != "release-support"
            select (cells[0], cells[1], cells[2], cells[3] == "desc=1", cells[4] == "caveat=1"),
        ];
}
