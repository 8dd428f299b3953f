using Microsoft.Extensions.Time.Testing;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Tests.CommandLine;

/// <summary>A person who waits sees how far a command is.</summary>
public class ProgressLineTests
{
    [Theory]
    [InlineData(10, "")]
    [InlineData(300, "\rreading 4 of 5 files|\r                    \r")]
    [InlineData(600, "\rreading 2 of 5 files|\rreading 3 of 5 files|\rreading 4 of 5 files|\r                    \r")]
    public void The_line_is_shown_after_a_second_and_cleared_at_the_end(int millisecondsForEach, string written)
    {
        using var terminal = new StringWriter();

        Assert.Equal([1, 2, 3, 4, 5], GoThrough(terminal, millisecondsForEach));

        Assert.Equal(written.Replace("|", "", StringComparison.Ordinal), terminal.ToString());
    }

    [Fact]
    public void Nothing_is_shown_in_a_log() => Assert.Equal([1, 2, 3, 4, 5], GoThrough(terminal: null, 600));

    [Fact]
    public void A_line_is_not_written_more_often_than_anybody_could_read_it()
    {
        using var terminal = new StringWriter();

        GoThrough(terminal, millisecondsForEach: 1, items: 3000);

        Assert.InRange(terminal.ToString().Count(character => character == '\r'), 15, 25);
    }

    private static List<int> GoThrough(StringWriter? terminal, int millisecondsForEach, int items = 5)
    {
        var clock = new FakeTimeProvider();
        var seen = new List<int>();
        foreach (var item in new ProgressLine(terminal, clock).Over([.. Enumerable.Range(1, items)], "reading"))
        {
            seen.Add(item);
            clock.Advance(TimeSpan.FromMilliseconds(millisecondsForEach));
        }

        return seen;
    }
}
