using XenSupport.Reading.Files;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance;

/// <summary>Keys and values are the same as from upstream's own tool, for every statement that it can read.</summary>
public class OracleTests
{
    [Theory]
    [InlineData("xen-4.10")]
    [InlineData("xen-4.11")]
    [InlineData("xen-4.12")]
    [InlineData("xen-4.13")]
    [InlineData("xen-4.14")]
    [InlineData("xen-4.17")]
    [InlineData("xen-4.18")]
    [InlineData("xen-4.19")]
    [InlineData("xen-4.20")]
    [InlineData("skeleton-2017-11")]
    [InlineData("release-4.12.0-placeholder-link")]
    [InlineData("release-notes-key")]
    [InlineData("released-without-date")]
    public void Entries_are_those_of_upstreams_tool(string name) =>
        Assert.Equal(ReadOracle(name), ReadEntries(name));

    [Theory]
    [InlineData("xen-4.15")]
    [InlineData("xen-4.16")]
    public void Both_lines_of_a_repeated_key_are_kept(string name)
    {
        var lost = ("pv-display-frontend--linux", "Supported (outside of \"backend allocation\" mode)");
        Assert.Equal([lost], Except(ReadEntries(name), ReadOracle(name)));
    }

    [Fact]
    public void Lines_that_upstream_loses_to_their_indentation_are_recovered() =>
        Assert.Equal(
            [
                ("arm-guest-psci-support--mandatory", "Supported"),
                ("arm-guest-psci-support--migrateinfotype", "Supported"),
            ],
            Except(ReadEntries("xen-4.21"), ReadOracle("xen-4.21")));

    private static (string Key, string Value)[] ReadEntries(string name)
    {
        var reading = StatementReader.Read(
            new StatementSource(name + ".md", Corpus.ReadStatement(name)), TestContext.Current.CancellationToken);
        return
        [
            .. from section in reading.Statement!.Sections
               from entry in section.Entries
               select (entry.Key, entry.Value),
        ];
    }

    private static (string Key, string Value)[] ReadOracle(string name) =>
    [
        .. from line in Corpus.ReadOracle(name).Split('\n', StringSplitOptions.RemoveEmptyEntries)
           let cells = line.Split('\t')
           select (cells[1], cells[2]),
    ];

    /// <summary>
    /// Returns the rows that only <paramref name="ours"/> has; all others must be the same, in order.
    /// </summary>
    private static (string Key, string Value)[] Except(
        (string Key, string Value)[] ours, (string Key, string Value)[] theirs)
    {
        var extra = ours.Except(theirs).ToArray();
        Assert.Equal(theirs, ours.Except(extra));
        return extra;
    }
}
