namespace XenSupport.Tool.Manual;

/// <summary>Writes text and requests of the man macros (groff_man(7)).</summary>
internal sealed class Roff(TextWriter output)
{
    /// <summary>The title line, which every page starts with.</summary>
    public void Title(string name, int section, string volume) =>
        output.Write($".TH {name.ToUpperInvariant()} {section} \"\" {name} \"{volume}\"\n");

    public void Section(string title) => output.Write($".SH {title}\n");

    public void Subsection(string title) => output.Write($".SS {Escape(title)}\n");

    public void Paragraph(string text) => output.Write($".PP\n{Escape(text)}\n");

    /// <summary>A term, such as an option, and what it means below it.</summary>
    public void Term(string term, string meaning) =>
        output.Write($".TP\n.B {Escape(term)}\n{Escape(meaning)}\n");

    /// <summary>A line as one would type it.</summary>
    public void Code(string line) => output.Write($".PP\n.EX\n{Escape(line)}\n.EE\n");

    // A hyphen would be typeset as such, so that an option could not be copied; a dot or quote starts a request.
    private static string Escape(string text)
    {
        var escaped = text.Replace(@"\", @"\e", StringComparison.Ordinal).Replace("-", @"\-", StringComparison.Ordinal);
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? @"\&" + escaped : escaped;
    }
}
