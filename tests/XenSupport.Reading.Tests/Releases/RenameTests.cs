using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Reading.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>Entries that have another name in a later release.</summary>
public class RenameTests
{
    private const string Old = "## Group\n\n### Physical CPU Hotplug\n\n    Status, x86: Supported\n";
    private const string New = "## Group\n\n### ACPI CPU Hotplug\n\n    Status, x86: Experimental\n";

    [Theory]
    [InlineData("arm-guest", "arm")]
    [InlineData("xsm-flask", "flask-xsm-module")]
    [InlineData("arm", "arm")]
    [InlineData("memory", "memory")]
    public void The_newest_key_of_a_feature_is_known(string key, string newest) =>
        Assert.Equal(newest, Rename.Newest(key));

    [Fact]
    public void Each_release_also_has_the_key_of_the_other() => Assert.Equal(
        [
            new KeyAlias("acpi-cpu-hotplug--x86", "physical-cpu-hotplug--x86"),
            new KeyAlias("physical-cpu-hotplug--x86", "acpi-cpu-hotplug--x86"),
        ],
        AliasesOf(ReadTogether.Files(ReadTogether.Statement("4.17", Old), ReadTogether.Statement("4.18", New))));

    [Fact]
    public void A_single_release_also_has_the_older_key() => Assert.Equal(
        [new KeyAlias("physical-cpu-hotplug--x86", "acpi-cpu-hotplug--x86")],
        AliasesOf(ReadTogether.Files(ReadTogether.Statement("4.18", New))));

    [Fact]
    public void Two_entries_in_the_same_release_stay_two() =>
        Assert.Empty(
            AliasesOf(
                ReadTogether.Files(ReadTogether.Statement("4.17", Old),
                    ReadTogether.Statement("4.18", Old + New[9..]))));

    [Fact]
    public void A_limit_continues_under_the_new_name()
    {
        var read = Read(
            "## B\n\n    Formerly: a\n",
            ReadTogether.Statement("4.17", "## A\n\n    Limit: 8\n"),
            ReadTogether.Statement("4.18", "## B\n\n    Limit: 16\n"));

        Assert.Empty(read.Places);
        Assert.Equal([new KeyAlias("b", "a"), new KeyAlias("a", "b")], AliasesOf(read));
    }

    [Fact]
    public void An_overlay_can_state_a_former_name()
    {
        var read = Read(
            "## New name\n\n    Formerly, x86: old-name\n",
            ReadTogether.Statement("4.20", "## Old name\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.21", "## New name\n\n    Status, x86: Supported\n"));

        Assert.Empty(read.Places);
        Assert.Equal(
            [new KeyAlias("new-name--x86", "old-name"), new KeyAlias("old-name", "new-name--x86")],
            AliasesOf(read));
    }

    [Fact]
    public void An_entry_can_be_renamed_more_than_once()
    {
        var read = Read(
            "## B\n\n    Formerly: a\n\n## C\n\n    Formerly: b\n",
            ReadTogether.Statement("4.19", "## A\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.20", "## B\n\n    Status: Supported\n"),
            ReadTogether.Statement("4.21", "## C\n\n    Status: Supported\n"));

        Assert.Equal(
            [
                new KeyAlias("b", "a"), new KeyAlias("c", "a"),
                new KeyAlias("a", "b"), new KeyAlias("c", "b"),
                new KeyAlias("a", "c"), new KeyAlias("b", "c"),
            ],
            AliasesOf(read));
    }

    [Fact]
    public void A_rename_between_two_entries_of_one_release_is_an_error_at_its_line()
    {
        var read = Read(
            "## B\n\n    Formerly: a\n",
            ReadTogether.Statement("4.20", "## A\n\n    Status: Supported\n\n## B\n\n    Status: Experimental\n"));

        Assert.Equal(["overlay.md(5,15): XEN1032 'a'"], read.Places);
        Assert.Equal(
            [
                "'Formerly: a' contradicts the statement of Xen 4.20, which says both 'a' and 'b'; an overlay may only add, restrict, or repair what is unknown",
            ],
            read.Messages);
    }

    [Theory]
    [InlineData("Old name", "'Old name' is not the key of an entry; expected one such as 'x86pvh--dom0'")]
    [InlineData("A", "'A' is not the key of an entry; expected one such as 'x86pvh--dom0'")]
    public void A_word_that_is_not_a_key_is_an_error_at_the_word(string value, string cause)
    {
        var read = Read(
            $"## B\n\n    Formerly: {value}\n",
            ReadTogether.Statement("4.20", "## B\n\n    Status: Supported\n"));

        Assert.Equal([$"overlay.md(5,15): XEN1002 '{value}'"], read.Places);
        Assert.Equal(["Malformed field line: " + cause], read.Messages);
    }

    [Fact]
    public void A_statement_cannot_state_a_former_name() =>
        StatementAssert.ReadsFeatures("## B\n\n    Status: Supported\n    {|XEN1001:Formerly|}: a\n");

    [Fact]
    public void A_decline_is_reported_across_a_rename()
    {
        var read = ReadTogether.Files(ReadTogether.Statement("4.17", Old), ReadTogether.Statement("4.18", New));

        Assert.Equal(["4.18.md(14,18): XEN1025 'Experimental'"], read.Places);
        Assert.StartsWith("'acpi-cpu-hotplug--x86' was ", Assert.Single(read.Messages), StringComparison.Ordinal);
    }

    private static ReadTogether Read(string overlay, params StatementSource[] statements) =>
        ReadTogether.Files([.. statements, ReadTogether.Overlay("# Feature Support\n\n" + overlay)]);

    private static IEnumerable<KeyAlias> AliasesOf(ReadTogether read) =>
        read.Set.Statements.SelectMany(statement => statement.Aliases);
}
