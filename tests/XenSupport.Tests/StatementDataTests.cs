using CsCheck;
using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>The rows that generated code passes to the library, and invalid ones.</summary>
public class StatementDataTests
{
    [Fact]
    public void A_release_alone_is_a_statement_without_entries()
    {
        var statement = SupportStatement.FromData(Rows.Format, [Rows.Release]);

        Assert.Equal("4.20", statement.Release.VersionText);
        Assert.Empty(statement.Entries);
        Assert.Equal("Xen 4.20", statement.ToString());
    }

    [Fact]
    public void An_entry_belongs_to_the_section_before_it()
    {
        var statement = SupportStatement.FromData(
            Rows.Format,
            [
                Rows.Release,
                "section\tfirst\t\t\tFirst",
                Rows.Entry("a"),
                Rows.Entry("b"),
                "section\tempty\t\t\tEmpty",
                "section\tthird\t\t\tFirst\tThird\tDeep",
                Rows.Entry("c"),
            ]);

        Assert.Equal(["a", "b", "c"], statement.Entries.Select(entry => entry.Key));
        Assert.Equal(["first", "first", "third"], statement.Entries.Select(entry => entry.Anchor));
        Assert.Equal(["First"], statement.Entries[0].Path);
        Assert.Equal(["First", "Third", "Deep"], statement.Entries[2].Path);
    }

    [Fact]
    public void Entries_keep_the_order_and_the_repetitions_of_the_rows()
    {
        var statement = Rows.Read(
            Rows.Entry("b", value: "1"), Rows.Entry("a", value: "2"), Rows.Entry("b", value: "3"));

        Assert.Equal(["b: 1", "a: 2", "b: 3"], statement.Entries.Select(entry => entry.ToString()));
    }

    [Fact]
    public void Entries_and_paths_are_read_only()
    {
        var statement = Rows.Read(Rows.Entry("x86pvh"));

        Assert.True(((ICollection<SupportEntry>)statement.Entries).IsReadOnly);
        Assert.True(((ICollection<string>)statement.Entries[0].Path).IsReadOnly);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(@"\b", @"\")]
    [InlineData(@"\t", "\t")]
    [InlineData(@"\bt", @"\t")]
    [InlineData(@"\bb", @"\b")]
    [InlineData(@"\b\b", @"\\")]
    [InlineData(@"\b\t", "\\\t")]
    [InlineData(@"\t\b", "\t\\")]
    [InlineData(@"\b\bt", @"\\t")]
    [InlineData(@"\b\bb", @"\\b")]
    [InlineData(@"\bt\tt", "\\t\tt")]
    [InlineData(@"C:\btemp\bbin", @"C:\temp\bin")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("\"quoted\" & <b>", "\"quoted\" & <b>")]
    public void A_cell_has_escapes_for_a_backslash_and_a_tab(string cell, string expected)
    {
        var entry = Assert.Single(Rows.Read(Rows.Entry("x86pvh", value: cell)).Entries);

        Assert.Equal(expected, entry.Value);
    }

    [Fact]
    public void Every_text_cell_is_unescaped()
    {
        var statement = SupportStatement.FromData(
            Rows.Format,
            [
                @"release	v\bt			unreleased	n\bt",
                @"section	a\bt	d\bt	c\bt	p\bt	q\bt",
                @"entry	k\bt	f\bt	u\bt	w\bt	6	4",
            ]);

        var entry = Assert.Single(statement.Entries);
        Assert.Equal((@"v\t", @"n\t"), (statement.Release.VersionText, statement.Release.NotesUrl));
        Assert.Equal((@"a\t", @"d\t", @"c\t"), (entry.Anchor, entry.Description, entry.Caveats));
        Assert.Equal([@"p\t", @"q\t"], entry.Path);
        Assert.Equal((@"k\t", @"f\t", @"u\t", @"w\t"), (entry.Key, entry.Field, entry.Qualifier, entry.Value));
    }

    [Fact]
    public void Any_escaped_text_is_read_back() =>
        Gen.String[Gen.Char["\\tb\t\nx"], 0, 12]
            .Sample(text =>
            {
                var cell = text.Replace("\\", "\\b").Replace("\t", "\\t");
                return Rows.Read(Rows.Entry("x86pvh", value: cell)).Entries[0].Value == text;
            });

    [Theory]
    [InlineData("")]
    [InlineData("entries\tx86pvh\tStatus\t\tSupported\t6\t4")]
    [InlineData("Entry\tx86pvh\tStatus\t\tSupported\t6\t4")]
    [InlineData(" entry\tx86pvh\tStatus\t\tSupported\t6\t4")]
    [InlineData("entry")]
    [InlineData("entry x86pvh Status Supported 6 4")]
    [InlineData("entry\tx86pvh\tStatus\tSupported\t6\t4")]
    [InlineData("entry\tx86pvh\tStatus\t\tSupported\t6\t4\tmine.md\t")]
    [InlineData("section\tx86pvh\t\t")]
    [InlineData("section")]
    [InlineData("release\t4.20\t2025-03-05\t2028-03-06\t2030-03-07")]
    [InlineData("release\t4.20\t2025-03-05\t2028-03-06\t2030-03-07\thttps://example.org\t")]
    public void A_row_of_another_kind_or_length_is_rejected(string row)
    {
        var exception = Assert.Throws<FormatException>(() => Rows.Read(row));

        Assert.Contains($"'{row}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Supported", "4")]
    [InlineData("", "4")]
    [InlineData("-1", "4")]
    [InlineData("+6", "4")]
    [InlineData(" 6", "4")]
    [InlineData("6.0", "4")]
    [InlineData("6", "Supported")]
    [InlineData("6", "")]
    [InlineData("6", "-1")]
    [InlineData("6", "0x4")]
    public void A_status_that_is_not_a_number_is_rejected(string status, string securitySupport) =>
        Assert.Throws<FormatException>(
            () => Rows.Read($"entry\tx86pvh\tStatus\t\tSupported\t{status}\t{securitySupport}"));

    /// <summary>An undefined number would otherwise be compared as if it had a meaning.</summary>
    [Theory]
    [InlineData("8", "4")]
    [InlineData("2147483647", "4")]
    [InlineData("2147483648", "4")]
    [InlineData("99999999999999999999", "4")]
    [InlineData("6", "5")]
    [InlineData("6", "4294967300")]
    public void An_undefined_status_is_rejected(string status, string securitySupport) =>
        Assert.Throws<FormatException>(
            () => Rows.Read($"entry\tx86pvh\tStatus\t\tSupported\t{status}\t{securitySupport}"));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("2025-3-5")]
    [InlineData("25-03-05")]
    [InlineData("05.03.2025")]
    [InlineData("2025-03-05 ")]
    [InlineData("2025-03-05T00:00:00")]
    [InlineData("TBD")]
    [InlineData("n/a")]
    [InlineData("Unreleased")]
    public void A_date_in_another_format_is_rejected_in_every_cell(string date)
    {
        AssertRejected($"release\t4.20\t{date}\t\t\t");
        AssertRejected($"release\t4.20\t\t{date}\t\t");
        AssertRejected($"release\t4.20\t\t\t{date}\t");
    }

    [Fact]
    public void Only_a_security_date_can_be_unreleased()
    {
        AssertRejected("release\t4.20\tunreleased\t\t\t");
        AssertRejected("release\t4.20\t\tunreleased\t\t");
    }

    [Fact]
    public void An_entry_before_any_section_is_rejected() =>
        AssertRejected(Rows.Release, Rows.Entry("x86pvh"), Rows.Section);

    [Fact]
    public void Data_without_a_release_is_rejected()
    {
        AssertRejected();
        AssertRejected(Rows.Section, Rows.Entry("x86pvh"));
    }

    [Fact]
    public void A_null_row_is_rejected() => AssertRejected(Rows.Release, null!);

    [Fact]
    public void Null_rows_are_rejected() =>
        Assert.Throws<ArgumentNullException>("rows", () => SupportStatement.FromData(Rows.Format, null!));

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Data_of_another_format_is_rejected_unread(int format)
    {
        var exception = Assert.Throws<NotSupportedException>(
            () => SupportStatement.FromData(format, ["a row of a form yet unknown"]));

        Assert.Contains($"not {format}:", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertRejected(params string[] rows) =>
        Assert.Throws<FormatException>(() => SupportStatement.FromData(Rows.Format, rows));
}
