using System.IO.Pipes;
using XenSupport.LanguageServer.Server;
using XenSupport.Reading;
using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests.Testing;

/// <summary>A client with a server of its own in this process, connected by pipes.</summary>
internal sealed class TestClient : LanguageClient
{
    private static readonly Lazy<SupportStatementSet> Known = new(() => new SupportStatementSet(
        from version in new[] { "4.20", "4.21", "4.22" }
        select SupportStatementReader.Read(PackagedStatements.Read(version)).Statement));

    private readonly Task<int> _server;

    /// <summary>Starts a server, without any message.</summary>
    public TestClient()
        : this(new AnonymousPipeServerStream(PipeDirection.Out), new AnonymousPipeServerStream(PipeDirection.In))
    {
    }

    private TestClient(AnonymousPipeServerStream toServer, AnonymousPipeServerStream fromServer)
        : base(toServer, fromServer)
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        _server = Task.Factory.StartNew(
            () =>
            {
                // A thread of the server may wait for input until the test is over.
                using (output)
                {
                    return new SupportServer(input, output, Known, "1.2.3").Run();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>Starts a server and initializes it.</summary>
    public static TestClient Start(string parameters = "{}")
    {
        var client = new TestClient();
        client.Initialize(parameters);
        return client;
    }

    /// <summary>Disconnects, and waits for the server to end.</summary>
    public int WaitForExit()
    {
        Disconnect();
        return WaitForServer();
    }

    public int Exit()
    {
        Notify("exit", "{}");
        return WaitForServer();
    }

    protected override void Dispose(bool disposing)
    {
        Disconnect();
        _server.Wait(Patience);
        base.Dispose(disposing);
    }

    private int WaitForServer()
    {
        Assert.True(_server.Wait(Patience, TestContext.Current.CancellationToken), "The server does not end.");
        return _server.Result;
    }
}
