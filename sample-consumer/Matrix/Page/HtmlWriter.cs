using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SampleConsumer.Matrix.Page;

/// <summary>
/// Writes HTML elements. Whatever comes from a statement goes through the encoder: no text is markup.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Opens an element, which ends where the result is disposed.</summary>
    /// <param name="name">The name, a constant.</param>
    /// <param name="attributes">The attributes; one whose value is null is left out, one whose value is empty is a
    /// flag.</param>
    public OpenElement Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Empty(name, attributes);
        return new OpenElement(output, name);
    }

    /// <summary>Writes an element that has neither content nor end.</summary>
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

    /// <summary>Writes an element that holds text alone.</summary>
    public void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes text.</summary>
    public void Text(string text) => Encoder.Encode(output, text);

    /// <summary>Ends a line, for who reads the source of the page.</summary>
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

    /// <summary>An element that is open.</summary>
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
