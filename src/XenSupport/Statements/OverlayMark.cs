namespace XenSupport;

/// <summary>
/// The words that tell what an overlay states from what Xen states, wherever that is shown:
/// <c>[overlay: XenServer 8]</c>.
/// </summary>
internal static class OverlayMark
{
    private const string Start = "[overlay: ";

    // The attributes of generated code separate releases with semicolons.
    private const char Separator = ';';

    /// <summary>Turns a text into a title that can be part of an attribute.</summary>
    public static string ToTitle(string text) => text.Replace(Separator, ',');

    /// <summary>Adds the mark to a text; without a title, the text is the statement's own.</summary>
    public static string Append(string text, string? title) => title is null ? text : $"{text} {Start}{title}]";

    /// <summary>Adds the mark before a text.</summary>
    public static string Prepend(string text, string title) => $"{Start}{title}] {text}";

    /// <summary>Splits what <see cref="Append"/> returned; the title is null if there is no mark.</summary>
    public static (string Text, string? Title) Split(string text)
    {
        var start = text.IndexOf(" " + Start, StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith("]", StringComparison.Ordinal))
        {
            return (text, null);
        }

        var title = start + 1 + Start.Length;
        return (text.Substring(0, start), text.Substring(title, text.Length - 1 - title));
    }
}
