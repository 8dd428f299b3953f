using System.Text.Json;

namespace XenSupport.LanguageServer.Protocol;

/// <summary>Reads the parameters of a message. A missing or mistyped one is an error of the client.</summary>
internal static class Parameters
{
    /// <summary>Finds a member; null if it is missing, or its value is null.</summary>
    public static JsonElement? Find(this JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty(name, out var member)
                && member.ValueKind != JsonValueKind.Null
                    ? member
                    : null;
        }
        catch (InvalidOperationException)
        {
            // The name of another member has half of a surrogate pair.
            return null;
        }
    }

    /// <exception cref="RpcException">The member is missing.</exception>
    public static JsonElement Get(this JsonElement element, string name) =>
        element.Find(name) ?? throw RpcException.InvalidParameters($"'{name}' is missing");

    /// <exception cref="RpcException">The text is missing.</exception>
    public static string GetText(this JsonElement element, string name) =>
        element.Get(name).AsText() ?? throw RpcException.InvalidParameters($"'{name}' must be a string");

    /// <exception cref="RpcException">The number is missing or negative.</exception>
    public static int GetCount(this JsonElement element, string name) =>
        // Some clients write 2 as 2.0.
        element.Get(name) is { ValueKind: JsonValueKind.Number } number
        && number.TryGetDouble(out var count)
        && count is >= 0 and <= int.MaxValue
        && double.IsInteger(count)
            ? (int)count
            : throw RpcException.InvalidParameters($"'{name}' must be a number that is not negative");

    /// <exception cref="RpcException">The member is not a list.</exception>
    public static IEnumerable<JsonElement> GetItems(this JsonElement element, string name) => element.Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw RpcException.InvalidParameters($"'{name}' must be a list"),
    };

    /// <summary>Reads a string; null if the value is not a string, or contains half of a surrogate pair.</summary>
    public static string? AsText(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
