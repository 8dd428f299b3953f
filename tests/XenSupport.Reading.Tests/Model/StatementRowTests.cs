using CsCheck;

namespace XenSupport.Reading.Tests.Model;

/// <summary>The one form of a row, which the generator writes and the library parses.</summary>
public class StatementRowTests
{
    [Fact]
    public void A_row_is_its_kind_and_its_cells()
    {
        var row = new StatementRow(StatementFormat.EntryRow, "key", null, "a\tb\\c", "\"two\nlines\"");

        Assert.Equal("entry\tkey\t\ta\\tb\\bc\t\"two\nlines\"", row.Write());
    }

    [Fact]
    public void What_was_written_is_parsed_as_what_was_there()
    {
        var cell = Gen.OneOf(Gen.String, Gen.String[Gen.Char["\\tb\t\n\r\0\"'\u2028\ud800"], 0, 12]);
        var kind = Gen.OneOf(
            StatementFormat.ReleaseRow,
            StatementFormat.SectionRow,
            StatementFormat.EntryRow,
            StatementFormat.AliasRow);
        Gen.Select(kind, cell.Array[0, 6])
            .Sample(
                (kind, cells) =>
                {
                    var row = StatementRow.Parse(new StatementRow([kind, .. cells]).Write());

                    Assert.Equal(kind, row.Kind);
                    Assert.Equal([kind, .. cells], row.Cells);
                });
    }
}
