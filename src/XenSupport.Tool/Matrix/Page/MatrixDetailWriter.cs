using System.Globalization;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes the details of a row: its history as written, description, caveats and links.</summary>
internal sealed class MatrixDetailWriter(SupportMatrix matrix, HtmlWriter html)
{
    private readonly string _columns = (matrix.Statements.Count + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a row's details. No key and no id of the page itself starts like this.</summary>
    public static string IdOf(MatrixRow row) => "_of:" + row.Key;

    public void Write(MatrixRow row)
    {
        using var line = html.Element("tr", ("class", "detail"), ("id", IdOf(row)), ("hidden", ""));
        using var cell = html.Element("td", ("colspan", _columns));
        using var content = html.Element("div");
        WriteHistory(row);
        WriteProse("Description", row, stated => stated.Entry.Description);
        WriteProse("Caveats", row, stated => stated.Entry.Caveats);
        WriteLinks(row);
    }

    private void WriteHistory(MatrixRow row)
    {
        using var wide = html.Element("div", ("class", "wide"));
        using var table = html.Element("table");
        using (html.Element("thead"))
        using (html.Element("tr"))
        {
            foreach (var column in new[] { "Xen", "As written", "Security support", "Limits" })
            {
                html.Write("th", column, ("scope", "col"));
            }
        }

        using var body = html.Element("tbody");
        foreach (var (releases, stated) in matrix.Merge(
                row,
                cell => cell is null ? default : (cell.Value, cell.SecurityWords, cell.LimitWords)))
        {
            using var line = html.Element("tr");
            html.Write("th", releases, ("scope", "row"));
            html.Write("td", stated.Value ?? "not stated");
            html.Write("td", stated.SecurityWords ?? "");
            html.Write("td", stated.LimitWords ?? "");
        }
    }

    private void WriteProse(string title, MatrixRow row, Func<MatrixCell, string> proseOf)
    {
        foreach (var (releases, prose) in matrix.Merge(row, cell => cell is null ? "" : proseOf(cell)))
        {
            if (prose.Length > 0)
            {
                html.Write("h3", $"{title}, Xen {releases}");
                html.Write("p", prose);
            }
        }
    }

    private void WriteLinks(MatrixRow row)
    {
        html.Write("h3", "Links");
        using var list = html.Element("ul");
        using (html.Element("li"))
        {
            html.Write("a", "this row", ("href", "#" + row.Key));
        }

        foreach (var cell in row.IsOfOverlay ? [] : row.Stated.Reverse())
        {
            using var item = html.Element("li");
            html.Write(
                "a",
                $"{cell.Entry.Key} in Xen {cell.Release}",
                ("href", XenDocumentation.AddressOf(cell.Release, cell.Entry.Anchor)));
        }
    }
}
