using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

public class SupportEntryTests
{
    [Fact]
    public void An_entry_states_what_its_rows_say()
    {
        var entry = Assert.Single(SupportStatement.FromData(
            Rows.Format,
            [
                Rows.Release,
                "section\tx86pvh\tA guest.\n\nFast.\tNot yet:\n\n* SR-IOV\tGuest Type\tx86/PVH",
                "entry\tx86pvh--dom0\tStatus\tdom0\tSupported, with caveats\t6\t2",
            ]).Entries);

        Assert.Equal("x86pvh--dom0", entry.Key);
        Assert.Equal("x86pvh", entry.Anchor);
        Assert.Equal(["Guest Type", "x86/PVH"], entry.Path);
        Assert.Equal("dom0", entry.Qualifier);
        Assert.Equal("Status", entry.Field);
        Assert.Equal("Supported, with caveats", entry.Value);
        Assert.Equal(SupportStatus.Supported, entry.Status);
        Assert.Equal(SecuritySupport.Conditional, entry.SecuritySupport);
        Assert.Equal("A guest.\n\nFast.", entry.Description);
        Assert.Equal("Not yet:\n\n* SR-IOV", entry.Caveats);
        Assert.Equal("x86pvh--dom0: Supported, with caveats", entry.ToString());
    }

    [Fact]
    public void Empty_cells_give_no_qualifier_and_no_prose()
    {
        var entry = Assert.Single(SupportStatement.FromData(
            Rows.Format,
            [
                Rows.Release,
                "section\tdom0less\t\t\tDom0less",
                "entry\tdom0less\tStatus\t\tSupported\t6\t4",
            ]).Entries);

        Assert.Null(entry.Qualifier);
        Assert.Equal("", entry.Description);
        Assert.Equal("", entry.Caveats);
    }

    [Fact]
    public void The_entries_of_a_section_share_its_path_and_prose()
    {
        var entries = Rows.Read(Rows.Entry("x86pvh--domu"), Rows.Entry("x86pvh--dom0")).Entries;

        Assert.Same(entries[0].Path, entries[1].Path);
        Assert.Same(entries[0].Description, entries[1].Description);
        Assert.Same(entries[0].Caveats, entries[1].Caveats);
    }

    /// <summary>Compiled rows contain these numbers, so changing one changes what old code states.</summary>
    [Theory]
    [InlineData("0", SupportStatus.Unknown)]
    [InlineData("1", SupportStatus.NotImplemented)]
    [InlineData("2", SupportStatus.NotFunctional)]
    [InlineData("3", SupportStatus.NotSupported)]
    [InlineData("4", SupportStatus.Experimental)]
    [InlineData("5", SupportStatus.TechPreview)]
    [InlineData("6", SupportStatus.Supported)]
    [InlineData("7", SupportStatus.Deprecated)]
    public void A_status_is_written_as_its_number(string number, SupportStatus status) =>
        Assert.Equal(status, Rows.Read($"entry\tx86pvh\tStatus\t\tany\t{number}\t0").Entries[0].Status);

    /// <inheritdoc cref="A_status_is_written_as_its_number"/>
    [Theory]
    [InlineData("0", SecuritySupport.Unknown)]
    [InlineData("1", SecuritySupport.NotSupported)]
    [InlineData("2", SecuritySupport.Conditional)]
    [InlineData("3", SecuritySupport.External)]
    [InlineData("4", SecuritySupport.Supported)]
    public void Security_support_is_written_as_its_number(string number, SecuritySupport expected) =>
        Assert.Equal(expected, Rows.Read($"entry\tx86pvh\tStatus\t\tany\t0\t{number}").Entries[0].SecuritySupport);
}
