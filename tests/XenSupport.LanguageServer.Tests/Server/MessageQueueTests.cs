using System.Text;
using XenSupport.LanguageServer.Server;

namespace XenSupport.LanguageServer.Tests.Server;

/// <summary>A request can be cancelled before it is handled.</summary>
public class MessageQueueTests
{
    [Fact]
    public void Only_the_named_request_is_cancelled()
    {
        var queue = QueueOf(
            """{"id":1,"method":"a"}""",
            """{"id":2,"method":"b"}""",
            """{"method":"$/cancelRequest","params":{"id":2}}""",
            """{"id":3,"method":"c"}""");

        List<QueuedMessage> messages = [Take(queue), Take(queue), Take(queue)];

        // The cancellation comes before the third message, so it has been read.
        Assert.Equal(["a", "b", "c"], messages.Select(message => message.Message.Method));
        Assert.Equal([false, true, false], messages.Select(IsCancelled));
    }

    [Theory]
    [InlineData("""{"method":"$/cancelRequest","params":{"id":9}}""")]
    [InlineData("""{"method":"$/cancelRequest","params":{}}""")]
    [InlineData("""{"method":"$/cancelRequest","params":{"id":"1"}}""")]
    public void A_cancellation_of_another_request_is_ignored(string cancellation)
    {
        var queue = QueueOf("""{"id":1,"method":"a"}""", cancellation, """{"id":2,"method":"b"}""");

        var first = Take(queue);
        Take(queue);

        // The cancellation comes before the second message, so it has been read.
        Assert.False(IsCancelled(first));
    }

    [Fact]
    public void Nothing_can_be_taken_after_the_last_message()
    {
        var queue = QueueOf("""{"method":"exit"}""");

        Assert.True(queue.TryTake(out _));
        Assert.False(queue.TryTake(out var none));
        Assert.Null(none);
    }

    private static MessageQueue QueueOf(params IEnumerable<string> contents) => new(new MemoryStream(
        Encoding.UTF8.GetBytes(string.Concat(contents.Select(one => $"Content-Length: {one.Length}\r\n\r\n{one}")))));

    private static bool IsCancelled(QueuedMessage message) => message.CancellationToken.IsCancellationRequested;

    private static QueuedMessage Take(MessageQueue queue)
    {
        Assert.True(queue.TryTake(out var message));
        return message;
    }
}
