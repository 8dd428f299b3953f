using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Tests.Conformance.Plain;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance;

/// <summary>
/// Every revision that SUPPORT.md has had states the same, row by row, to the reader and to a plain reading that shares
/// no code with it.
/// </summary>
public class HistoryTests
{
    private const int FewestRevisions = 200;

    // Two misspelt words and a link, or two lines that lost their indentation.
    private const int MostRepairs = 3;

    // The revisions that docs/format.md describes.
    private const string DescribedUntil = "2026-07-30";

    [Fact]
    public void Every_revision_states_what_a_plain_reading_finds()
    {
        var revisions = XenRepository.ReadStatements().ToList();

        Assert.InRange(revisions.Count, FewestRevisions, int.MaxValue);
        Assert.All(revisions, revision => AssertSameRows(revision.Text));
    }

    [Theory]
    [InlineData("skeleton-2017-11", 4)]
    [InlineData("defect-unknown-key", 139)]
    [InlineData("defect-register-list", 202)]
    [InlineData("defect-continuation", 179)]
    [InlineData("release-4.12.0-placeholder-link", 150)]
    [InlineData("release-notes-key", 149)]
    [InlineData("released-without-date", 189)]
    [InlineData("xen-4.10", 149)]
    [InlineData("xen-4.11", 153)]
    [InlineData("xen-4.12", 155)]
    [InlineData("xen-4.13", 162)]
    [InlineData("xen-4.14", 169)]
    [InlineData("xen-4.15", 176)]
    [InlineData("xen-4.16", 178)]
    [InlineData("xen-4.17", 192)]
    [InlineData("xen-4.18", 203)]
    [InlineData("xen-4.19", 208)]
    [InlineData("xen-4.20", 212)]
    [InlineData("xen-4.21", 213)]
    [InlineData("xen-4.22", 216)]
    public void A_statement_states_what_a_plain_reading_finds(string name, int rows) =>
        Assert.Equal(rows, AssertSameRows(Corpus.ReadStatement(name)));

    [Fact]
    public void A_rule_is_broken_by_as_many_revisions_as_have_the_defect()
    {
        var broken =
            from revision in XenRepository.ReadStatements(DescribedUntil)
            from id in Read(revision.Text).Findings.Select(finding => finding.Rule.Id).Distinct()
            group id by id into revisions
            orderby revisions.Key
            select (revisions.Key, revisions.Count());

        Assert.Equal(
            [
                ("XEN1001", 19),
                ("XEN1003", 36),
                ("XEN1007", 11),
                ("XEN1008", 4),
                ("XEN1009", 1),
                ("XEN1010", 2),
                ("XEN1017", 14),
                ("XEN1024", 174),
                ("XEN1026", 203),
                ("XEN1029", 27),
                ("XEN1030", 16),
                ("XEN1034", 46),
                ("XEN1035", 76),
                ("XEN1050", 36),
            ],
            broken);
    }

    /// <summary>Compares all rows but those that the reader says it repaired; returns their number.</summary>
    private static int AssertSameRows(string text)
    {
        var reading = Read(text);
        var repaired = reading.Findings
            .Where(finding => finding.Rule == Rules.FragmentInProse || finding.Rule == Rules.KnownDefect)
            .Select(finding => LineOf(finding.Range.Start, text))
            .ToHashSet();
        var expected = PlainStatement.Read(text).Where(row => !repaired.Contains(row.Line)).ToList();

        Assert.Equal(expected, RowsOf(reading, text).Where(row => !repaired.Contains(row.Line)));
        Assert.InRange(repaired.Count, 0, MostRepairs);
        return expected.Count;
    }

    private static IEnumerable<PlainRow> RowsOf(StatementReading reading, string text) =>
        from section in reading.Statement!.Sections
        from entry in section.Entries
        select new PlainRow(
            LineOf(reading.Places[entry.Id].Start, text),
            string.Join(" > ", section.Path),
            entry.Key,
            entry.Field,
            entry.Qualifier,
            entry.Value,
            MeaningOf(entry, section));

    private static string MeaningOf(EntryModel entry, SectionModel section) =>
        $"{entry.Status}, security {entry.SecuritySupport}"
        + string.Concat(
            from limit in section.Limits
            where limit.Key == entry.Key
            let most = limit.Limit.IsUnbounded ? "unbounded" : $"{limit.Limit.SupportedMax}"
            select $", up to {most}, security up to {limit.Limit.SecuritySupportedMax}");

    private static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    private static int LineOf(int position, string text) => StatementAssert.PlaceOf(position, text).Line;
}
