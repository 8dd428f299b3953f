using System.Globalization;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes the table's bodies: one for each chapter, with a row for each entry and its details.</summary>
internal sealed class MatrixTableWriter(SupportMatrix matrix, HtmlWriter html)
{
    private readonly MatrixCellWriter _cell = new(matrix, html);
    private readonly MatrixDetailWriter _detail = new(matrix, html);

    public void Write()
    {
        foreach (var chapter in matrix.FeatureRows.GroupBy(row => row.Group))
        {
            using (html.Element("tbody", ("data-chapter", chapter.Key)))
            {
                WriteChapter(chapter);
            }

            html.Line();
        }
    }

    private void WriteChapter(IGrouping<string, MatrixRow> chapter)
    {
        var columns = (matrix.Statements.Count + 1).ToString(CultureInfo.InvariantCulture);
        using (html.Element("tr", ("class", "chapter")))
        using (html.Element("th", ("scope", "rowgroup"), ("colspan", columns)))
        {
            html.Write("h2", chapter.Key);
        }

        var feature = "";
        foreach (var row in chapter)
        {
            html.Line();
            WriteRow(row, isAgain: row.Feature == feature);
            _detail.Write(row);
            feature = row.Feature;
        }
    }

    private void WriteRow(MatrixRow row, bool isAgain)
    {
        using var line = html.Element("tr", ("class", isAgain ? "entry again" : "entry"), ("id", row.Key));
        using (html.Element("th", ("scope", "row")))
        {
            WriteName(row);
        }

        for (var release = row.Cells.Count - 1; release >= 0; release--)
        {
            _cell.Write(row, release);
        }
    }

    private void WriteName(MatrixRow row)
    {
        using (
            html.Element(
                "button",
                ("type", "button"),
                ("aria-expanded", "false"),
                ("aria-controls", MatrixDetailWriter.IdOf(row))))
        {
            html.Write("span", row.Feature, ("class", "feature"));
            if (row.Implementation is { } implementation)
            {
                html.Text(" ");
                html.Write("span", implementation, ("class", "implementation"));
            }
        }

        if (row.IsOfOverlay)
        {
            html.Write("span", $"stated by {row.OriginTitle}, not by Xen", ("class", "own"));
        }
    }
}
