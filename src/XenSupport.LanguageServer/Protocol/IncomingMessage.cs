using System.Text.Json;

namespace XenSupport.LanguageServer.Protocol;

/// <summary>A request or notification from the client, or a message that could not be read.</summary>
/// <param name="Method">The method; empty if the message could not be read.</param>
/// <param name="Id">The id of a request; null for a notification.</param>
/// <param name="Parameters">The parameters; undefined if the message does not have any.</param>
/// <param name="Error">Why the message could not be read; null if it could.</param>
internal sealed record IncomingMessage(
    string Method, JsonElement? Id, JsonElement Parameters, RpcException? Error = null)
{
    /// <summary>Reads the content of a message; null for a response, since the server never sends requests.</summary>
    public static IncomingMessage? Parse(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var message = document.RootElement;
            if (message.ValueKind != JsonValueKind.Object)
            {
                return Unreadable(RpcException.InvalidRequest("a message must be an object"));
            }

            var id = message.TryGetProperty("id", out var given) && IsId(given) ? given.Clone() : (JsonElement?)null;
            var parameters = message.TryGetProperty("params", out var stated) ? stated.Clone() : default;
            return ReadMethod(message) switch
            {
                { } method => new IncomingMessage(method, id, parameters),
                null when IsResponse(message) => null,
                null => Unreadable(RpcException.InvalidRequest("'method' must be a string"), id),
            };
        }
        catch (JsonException exception)
        {
            return Unreadable(RpcException.ParseError(exception.Message));
        }
        catch (InvalidOperationException)
        {
            return Unreadable(RpcException.InvalidRequest("the name of a member has half of a surrogate pair"));
        }
    }

    private static string? ReadMethod(JsonElement message) =>
        message.TryGetProperty("method", out var method) ? method.AsText() : null;

    private static bool IsResponse(JsonElement message) =>
        message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _);

    private static bool IsId(JsonElement id) => id.ValueKind is JsonValueKind.Number || id.AsText() is not null;

    private static IncomingMessage Unreadable(RpcException error, JsonElement? id = null) =>
        new("", id, default, error);
}
