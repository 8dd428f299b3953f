using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes HTML elements. All text is encoded, so nothing in a statement can become markup.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element, which ends when the result is disposed.</summary>
    /// <param name="name">The name, always a constant.</param>
    /// <param name="attributes">The attributes. A null value omits the attribute; an empty one makes it a flag.</param>
    public OpenElement Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Empty(name, attributes);
        return new OpenElement(output, name);
    }

    /// <summary>Writes an element without content and end tag.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            WriteAttribute(attribute, value);
        }

        output.Write('>');
    }

    /// <summary>Writes an element that holds only text.</summary>
    public void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    public void Text(string text) => Encoder.Encode(output, text);

    /// <summary>Ends a line, for readers of the page's source.</summary>
    public void Line() => output.Write('\n');

    private void WriteAttribute(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        output.Write(' ');
        output.Write(name);
        if (value.Length > 0)
        {
            output.Write("=\"");
            Encoder.Encode(output, value);
            output.Write('"');
        }
    }

    /// <summary>An open element.</summary>
    internal readonly ref struct OpenElement(TextWriter output, string name)
    {
        public void Dispose()
        {
            output.Write("</");
            output.Write(name);
            output.Write('>');
        }
    }
}
