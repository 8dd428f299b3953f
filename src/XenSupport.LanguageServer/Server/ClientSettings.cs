using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.LanguageServer.Protocol;

namespace XenSupport.LanguageServer.Server;

/// <summary>What the client asked for when it started the server.</summary>
/// <param name="Encoding">How client and server count characters.</param>
/// <param name="ShowsMarkdown">Whether it displays Markdown in hovers.</param>
/// <param name="Overlays">Patterns for the names of overlays.</param>
/// <param name="Problem">Why a setting is ignored; null if all are as expected.</param>
internal sealed record ClientSettings(
    PositionEncoding Encoding, bool ShowsMarkdown, IReadOnlyList<string> Overlays, string? Problem = null)
{
    /// <summary>The name of the encoding in the protocol.</summary>
    public string EncodingName => Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16";

    public static ClientSettings Read(JsonElement parameters)
    {
        var capabilities = parameters.Find("capabilities") ?? default;
        var overlays = ReadOverlays(parameters.Find("initializationOptions")?.Find("overlays"));
        return new ClientSettings(
            ReadEncoding(capabilities),
            TextsOf(capabilities.Find("textDocument")?.Find("hover")?.Find("contentFormat")).Contains("markdown"),
            overlays ?? [],
            overlays is null ? "The option 'overlays' must be a list of file names, such as [\"product-*.md\"]" : null);
    }

    private static List<string>? ReadOverlays(JsonElement? option)
    {
        if (option is not { ValueKind: JsonValueKind.Array } list)
        {
            return option is null ? [] : null;
        }

        var patterns = TextsOf(list).ToList();
        return patterns.Count == list.GetArrayLength() ? patterns : null;
    }

    // The client lists its preferred encoding first. Every client must support UTF-16.
    private static PositionEncoding ReadEncoding(JsonElement capabilities)
    {
        var first = TextsOf(capabilities.Find("general")?.Find("positionEncodings"))
            .FirstOrDefault(static encoding => encoding is "utf-8" or "utf-16");
        return first == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
    }

    private static IEnumerable<string> TextsOf(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } items
        ? items.EnumerateArray().Select(static item => item.AsText()).OfType<string>()
        : [];
}
