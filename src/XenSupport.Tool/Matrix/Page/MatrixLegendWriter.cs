namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes what colours, signs and marks of the cells mean.</summary>
internal static class MatrixLegendWriter
{
    private static readonly (string Style, string Label, string Meaning)[] Statuses =
    [
        ("supported-yes", "Supported", "security support"),
        ("supported-conditional", "Supported", "security support under conditions"),
        ("supported-external", "Supported", "security support by another project"),
        ("supported-no", "Supported", "no security support"),
        ("supported-unstated", "Supported", "security support not stated"),
        ("deprecated", "Deprecated", "supported, but due to be removed"),
        ("tech-preview", "Tech Preview", "no security support"),
        ("experimental", "Experimental", "no security support"),
        ("not-supported", "Not supported", "also not functional, not implemented"),
        ("unknown", "Unknown", "the value is none of these"),
        ("as-whole", "Status", "stated for the whole, not for this part"),
        ("own", "Status", "stated by this tool or an overlay, not by Xen"),
    ];

    private static readonly (string Mark, string Meaning)[] Marks =
    [
        ("caveats", "conditions or limits: see the details"),
        ("new", "not stated by the release before"),
        ("changed", "differs from the release before"),
        ("gone", "stated by the release before only"),
        ("split", "by part now, as a whole in the release before"),
        ("joined", "as a whole now, by part in the release before"),
    ];

    public static void Write(HtmlWriter html)
    {
        using var list = html.Element("ul");
        foreach (var (style, label, meaning) in Statuses)
        {
            WriteItem(html, style, "status", label, meaning);
        }

        WriteItem(html, null, "unstated", "not stated", "neither supported nor unsupported");
        foreach (var (mark, meaning) in Marks)
        {
            WriteItem(html, null, $"mark {mark}", mark, meaning);
        }
    }

    private static void WriteItem(HtmlWriter html, string? style, string kind, string label, string meaning)
    {
        using var item = html.Element("li", ("class", style));
        html.Write("span", label, ("class", kind));
        html.Text(" " + meaning);
    }
}
