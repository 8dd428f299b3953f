namespace XenSupport.LanguageServer.Protocol;

/// <summary>The reason why a request gets an error instead of a result.</summary>
internal sealed class RpcException : Exception
{
    private RpcException(int code, string message)
        : base(message) => Code = code;

    /// <summary>The code, as the protocol assigns it.</summary>
    public int Code { get; }

    public static RpcException ParseError(string cause) => new(-32700, $"the message is not JSON: {cause}");

    public static RpcException InvalidRequest(string cause) => new(-32600, cause);

    public static RpcException MethodNotFound(string method) => new(-32601, $"unknown method '{method}'");

    public static RpcException InvalidParameters(string cause) => new(-32602, cause);

    public static RpcException InternalError(Exception cause) =>
        new(-32603, $"internal error: {cause.GetType().Name}: {cause.Message}");

    public static RpcException NotInitialized() => new(-32002, "the first request must be 'initialize'");

    public static RpcException Cancelled() => new(-32800, "the request was cancelled");
}
