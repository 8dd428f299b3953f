using System.Diagnostics.CodeAnalysis;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Server;

/// <summary>
/// Reads messages on a thread of its own, so a request can be cancelled while it waits or while it is answered.
/// </summary>
internal sealed class MessageQueue
{
    // Bounds the memory that a client takes by sending messages faster than they are handled.
    private const int MostWaiting = 1000;

    private readonly Queue<QueuedMessage> _waiting = [];
    private readonly Dictionary<string, CancellationTokenSource> _requests = new(StringComparer.Ordinal);
    private readonly MessageReader _reader;

    private bool _isComplete;

    public MessageQueue(Stream input)
    {
        _reader = new MessageReader(input);
        new Thread(ReadAll) { IsBackground = true, Name = "messages" }.Start();
    }

    /// <summary>Whether all messages so far have been taken.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_waiting)
            {
                return _waiting.Count == 0;
            }
        }
    }

    /// <summary>Waits for the next message; returns false after the last.</summary>
    public bool TryTake([NotNullWhen(true)] out QueuedMessage? message)
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_isComplete)
            {
                Monitor.Wait(_waiting);
            }

            Monitor.PulseAll(_waiting);
            return _waiting.TryDequeue(out message);
        }
    }

    /// <summary>Notes that a request was answered.</summary>
    public void Forget(IncomingMessage message)
    {
        if (message.Id is { } id)
        {
            lock (_waiting)
            {
                _requests.Remove(id.GetRawText());
            }
        }
    }

    private void ReadAll()
    {
        try
        {
            while (_reader.Read() is { } content)
            {
                if (IncomingMessage.Parse(content) is { } message)
                {
                    Receive(message);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The client is gone.
        }

        lock (_waiting)
        {
            _isComplete = true;
            Monitor.PulseAll(_waiting);
        }
    }

    private void Receive(IncomingMessage message)
    {
        if (message.Error is not null)
        {
            _reader.ReadAgain();
        }

        lock (_waiting)
        {
            if (message is { Method: "$/cancelRequest" })
            {
                Cancel(message);
            }
            else
            {
                Add(message);
            }
        }
    }

    private void Add(IncomingMessage message)
    {
        var cancellation = new CancellationTokenSource();
        if (message.Id is { } id)
        {
            _requests[id.GetRawText()] = cancellation;
        }

        while (_waiting.Count >= MostWaiting)
        {
            Monitor.Wait(_waiting);
        }

        _waiting.Enqueue(new QueuedMessage(message, cancellation.Token));
        Monitor.PulseAll(_waiting);
    }

    private void Cancel(IncomingMessage message)
    {
        if (message.Parameters.Find("id") is { } id && _requests.TryGetValue(id.GetRawText(), out var cancellation))
        {
            cancellation.Cancel();
        }
    }
}
