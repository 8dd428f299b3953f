using System.Globalization;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes the table: a body for each chapter, and a row for each entry, followed by its details.</summary>
internal sealed class MatrixTableWriter(SupportMatrix matrix, HtmlWriter html)
{
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
        using (html.Element("tr", ("class", "chapter")))
        using (html.Element("th", ("scope", "rowgroup"), ("colspan", Count(matrix.Statements.Count + 1))))
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

        for (var i = row.Cells.Count - 1; i >= 0; i--)
        {
            var isGone = i > 0 && row.Cells[i] is null && row.Cells[i - 1] is not null;
            WriteCell(row, row.Cells[i], matrix.Statements[i].Release, isGone);
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

    private void WriteCell(MatrixRow row, MatrixCell? cell, SupportRelease release, bool isGone)
    {
        if (cell is null)
        {
            using var empty = html.Element(
                "td",
                ("data-release", release.VersionText),
                ("data-change", isGone ? "gone" : null));
            html.Write("span", "not stated", ("class", "unstated"));
            WriteMark(isGone ? "gone" : null, null);
            return;
        }

        var change = CellWords.ChangeOf(cell);
        using var element = html.Element(
            "td",
            ("class", CellWords.ClassOf(cell)),
            ("data-release", release.VersionText),
            ("data-status", cell.HasStatus ? StatusWords.Of(cell.Entry.Status) : null),
            ("data-security", cell.SecurityWords),
            ("data-change", change));
        WriteValue(row, cell);
        WriteMark(cell.Entry.Caveats.Length > 0 ? "caveats" : null, null);
        WriteMark(change, CellWords.DescribeChange(cell));
        foreach (var limit in cell.Limits.SelectMany(limit => LimitWords.Of(limit, cell.Release)))
        {
            html.Text(" ");
            html.Write("span", limit, ("class", "limit"));
        }
    }

    private void WriteValue(MatrixRow row, MatrixCell cell)
    {
        var (label, rest) = CellWords.Split(cell);
        if (row.IsOfOverlay)
        {
            html.Write("span", label, ("class", "status"));
        }
        else
        {
            html.Write(
                "a",
                label,
                ("class", "status"),
                ("href", XenDocumentation.AddressOf(cell.Release, cell.Entry.Anchor)));
        }

        if (rest.Length > 0)
        {
            html.Text(" ");
            html.Write("span", rest, ("class", "rest"));
        }
    }

    private void WriteMark(string? mark, string? title)
    {
        if (mark is not null)
        {
            html.Text(" ");
            html.Write("span", mark, ("class", $"mark {mark}"), ("title", title));
        }
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
