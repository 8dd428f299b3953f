using System.Text;
using CsCheck;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Tests.Protocol;

/// <summary>Messages are found in a stream, whatever surrounds them.</summary>
public class MessageReaderTests
{
    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\n[12]", "{}|[12]")]
    [InlineData("Content-Type: x; charset=utf-8\r\nContent-Length:2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\r\nContent-Type: x\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\n\n{}", "{}")]
    [InlineData("Content-Length: 2\n\n{}Content-Length: 2\r\n\r\n[]", "{}|[]")]
    [InlineData("content-length: 2\r\n\r\n{}CONTENT-LENGTH: 2\r\n\r\n[]", "{}|[]")]
    [InlineData("Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}", "|{}")]
    [InlineData("Content-Length: many\r\n\r\nContent-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: -5\r\n\r\n{}", "")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 999999999\r\n\r\n{}Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("{\"a\":1}Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 3\r\n\r\n{}", "")]
    [InlineData("Content-Length: 3", "")]
    [InlineData("Content-Len", "")]
    [InlineData("", "")]
    public void Messages_are_found(string sent, string contents) =>
        Assert.Equal(contents.Length == 0 ? [] : contents.Split('|'), Read(sent, int.MaxValue));

    [Fact]
    public void A_message_inside_one_with_a_wrong_length_is_found()
    {
        using var stream = new MemoryStream("Content-Length: 25\r\n\r\n{}Content-Length: 2\r\n\r\n[]"u8.ToArray());
        var reader = new MessageReader(stream);
        reader.Read();
        reader.ReadAgain();

        Assert.Equal("[]", Encoding.UTF8.GetString(reader.Read()!));
        Assert.Null(reader.Read());
    }

    [Fact]
    public void Headers_that_never_end_are_skipped()
    {
        var sent = "Content-Length: 2\r\n" + new string('x', 100_000) + "Content-Length: 2\r\n\r\n{}";

        Assert.Equal(["{}"], Read(sent, int.MaxValue));
    }

    [Fact]
    public void A_message_after_a_large_one_is_read()
    {
        var large = new string('x', 5_000_000);

        Assert.Equal(
            [large, "{}"], Read($"Content-Length: {large.Length}\r\n\r\n{large}Content-Length: 2\r\n\r\n{{}}", 4096));
    }

    [Fact]
    public void Messages_may_arrive_in_pieces_of_any_size() =>
        Gen.Select(Gen.String[Gen.Char["ab\r\n: CL"], 0, 200].List[0, 6], Gen.Int[1, 40]).Sample((contents, piece) =>
        {
            var sent = string.Concat(contents.Select(content => $"Content-Length: {content.Length}\r\n\r\n{content}"));

            Assert.Equal(contents, Read(sent, piece));
        });

    private static List<string> Read(string sent, int piece)
    {
        using var stream = new PiecewiseStream(Encoding.UTF8.GetBytes(sent), piece);
        var reader = new MessageReader(stream);
        var contents = new List<string>();
        while (reader.Read() is { } content)
        {
            contents.Add(Encoding.UTF8.GetString(content));
        }

        return contents;
    }

    /// <summary>A stream that returns at most a few bytes at once.</summary>
    private sealed class PiecewiseStream(byte[] content, int most) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, most));
    }
}
