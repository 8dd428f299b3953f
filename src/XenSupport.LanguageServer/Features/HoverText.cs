using System.Text;
using System.Text.Json;

namespace XenSupport.LanguageServer.Features;

/// <summary>Collects the lines of a hover, in Markdown or as plain text.</summary>
internal sealed class HoverText(bool isMarkdown)
{
    private readonly StringBuilder _text = new();

    /// <summary>Quotes words of the file, which are shown as written.</summary>
    public string Quote(string words) => isMarkdown ? $"`{words.Replace('`', '\'')}`" : $"'{words}'";

    /// <summary>Keeps text of the file from being read as Markdown.</summary>
    public string Escape(string text)
    {
        if (!isMarkdown)
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            var isMark = character is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '\\';
            escaped.Append(isMark ? "\\" : "").Append(character);
        }

        return escaped.ToString();
    }

    public void AddHeading(string heading) => AddParagraph(isMarkdown ? $"**{Escape(heading)}**" : heading);

    public void AddParagraph(string paragraph) => _text.Append(_text.Length > 0 ? "\n\n" : "").Append(paragraph);

    /// <summary>Adds a list, unless it is empty.</summary>
    public void AddList(string introduction, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            AddParagraph($"{introduction}:\n");
            foreach (var item in items)
            {
                _text.Append("\n- ").Append(item);
            }
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("contents");
        json.WriteString("kind", isMarkdown ? "markdown" : "plaintext");
        json.WriteString("value", _text.ToString());
        json.WriteEndObject();
    }
}
