using System.Text.Json;
using XenSupport.LanguageServer.Protocol;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Documents;

/// <summary>Applies the edits that a client sends.</summary>
internal static class ContentChange
{
    /// <summary>Applies one change: a piece of the text, or all of it.</summary>
    /// <exception cref="RpcException">The change is malformed.</exception>
    public static DocumentText Apply(DocumentText text, JsonElement change)
    {
        var newText = change.GetText("text");
        if (change.Find("range") is not { } range)
        {
            return text.Replace(new TextRange(0, text.Text.Length), newText);
        }

        var start = text.OffsetOf(range.Get("start").ToPosition());
        var end = text.OffsetOf(range.Get("end").ToPosition());
        return end < start
            ? throw RpcException.InvalidParameters("the end of 'range' must not be before its start")
            : text.Replace(TextRange.FromBounds(start, end), newText);
    }

    /// <exception cref="RpcException">The value is not a position.</exception>
    public static DocumentPosition ToPosition(this JsonElement position) =>
        new(position.GetCount("line"), position.GetCount("character"));
}
