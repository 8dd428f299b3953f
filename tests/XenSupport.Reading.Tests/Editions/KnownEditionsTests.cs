using XenSupport.Reading.Editions;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Editions;

/// <summary>The table of what Xen changed in its statements after their release.</summary>
public class KnownEditionsTests
{
    private static readonly string[] Lines =
        File.ReadAllLines(Repository.PathOf("src", "XenSupport.Reading", "Editions", "changes.tsv"));

    [Fact]
    public void Each_line_has_seven_cells_of_the_right_form() => Assert.All(
        Lines,
        line => Assert.Matches(
            "^4\\.[0-9]+\t20[0-9]{2}-[0-9]{2}-[0-9]{2}\t[0-9a-f]{12}\t[a-z0-9._-]+\t(added\t\t[^\t]+|changed\t[^\t]+\t[^\t]+|removed\t[^\t]+\t)$",
            line));

    [Fact]
    public void The_releases_are_in_the_order_of_their_numbers()
    {
        var releases = Lines.Select(line => Version.Parse(line.Split('\t')[0])).ToList();

        Assert.Equal(releases.Order(), releases);
    }

    [Fact]
    public void Each_change_begins_where_the_one_before_ended()
    {
        var values = new Dictionary<(string, string), string>();
        foreach (var cells in Lines.Select(line => line.Split('\t')))
        {
            Assert.Equal(values.GetValueOrDefault((cells[0], cells[3]), cells[5]), cells[5]);
            values[(cells[0], cells[3])] = cells[6];
        }
    }

    [Fact]
    public void Every_line_is_read()
    {
        var rows =
            from version in Lines.Select(line => line.Split('\t')[0]).Distinct()
            let editions = KnownEditions.Of(version)!
            from line in Lines
            let cells = line.Split('\t')
            where cells[0] == version
            from change in editions.Find(cells[3])!.Changes
            where change.Commit == cells[2] && change.Before == NullIfEmpty(cells[5])
            select string.Join(
                '\t',
                change.Version,
                change.Date,
                change.Commit,
                change.Key,
                change.Before is null ? "added" : change.After is null ? "removed" : "changed",
                change.Before,
                change.After);

        Assert.Equal(Lines, rows);
    }

    [Theory]
    [InlineData("4.9")]
    [InlineData("4.22")]
    [InlineData("")]
    public void A_release_without_changes_is_not_known(string version) => Assert.Null(KnownEditions.Of(version));

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
