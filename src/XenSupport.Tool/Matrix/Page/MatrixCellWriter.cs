using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes what one release says in a row.</summary>
internal sealed class MatrixCellWriter(SupportMatrix matrix, HtmlWriter html)
{
    public void Write(MatrixRow row, int release)
    {
        var change = CellWords.Of(matrix.ChangeOf(row, release));
        if (row.Cells[release] is { } cell)
        {
            WriteStated(release, cell, change);
        }
        else if (matrix.FindWhole(row, release) is { } whole)
        {
            WriteWhole(release, whole, change);
        }
        else
        {
            using var empty = Open(release, change, style: null, stated: null);
            html.Write(
                "span", matrix.IsStatedByPart(row, release) ? "stated by part" : "not stated", ("class", "unstated"));
            WriteChange(change);
        }
    }

    private void WriteStated(int release, MatrixCell cell, string? change)
    {
        using var element = Open(release, change, CellWords.ClassOf(cell), cell);
        WriteValue(cell);
        WriteChange(change, CellWords.DescribeChange(cell));
        WriteLimits(cell);
    }

    /// <summary>
    /// What the release says about the whole feature. It is neither coloured nor found as the part's own, because the
    /// release does not say it of the part.
    /// </summary>
    private void WriteWhole(int release, MatrixRow whole, string? change)
    {
        var cell = whole.Cells[release]!;
        using var element = Open(release, change, "as-whole", stated: null);
        WriteValue(cell);
        WriteChange(change);
        WriteSpan(whole.Qualifier is { } all ? $"stated for all of {all}" : "stated for the whole feature", "note");
        WriteLimits(cell);
    }

    private HtmlWriter.OpenElement Open(int release, string? change, string? style, MatrixCell? stated) => html.Element(
        "td",
        ("class", style),
        ("data-release", matrix.Statements[release].Release.VersionText),
        ("data-status", stated is { HasStatus: true } ? StatusWords.Of(stated.Entry.Status) : null),
        ("data-security", stated?.SecurityWords),
        ("data-change", change));

    private void WriteValue(MatrixCell cell)
    {
        var (label, rest) = CellWords.Split(cell);
        var address = cell.Entry.OriginTitle is null
            ? XenDocumentation.AddressOf(cell.Release, cell.Entry.Anchor)
            : null;
        html.Write(address is null ? "span" : "a", label, ("class", "status"), ("href", address));
        WriteSpan(rest, "rest");
        WriteSpan(CellWords.SecurityNoteOf(cell, rest), "note");
        WriteSpan(cell.Entry.Caveats.Length > 0 ? "caveats" : null, "mark caveats");
        WriteSpan(cell.Entry.OriginTitle, "mark own");
    }

    private void WriteLimits(MatrixCell cell)
    {
        foreach (var limit in cell.Limits)
        {
            foreach (var words in LimitWords.Of(limit, cell.Release))
            {
                WriteSpan(words, "limit");
            }

            WriteSpan(limit.OriginTitle == cell.Entry.OriginTitle ? null : limit.OriginTitle, "mark own");
        }
    }

    private void WriteChange(string? change, string? title = null)
    {
        if (change is not null)
        {
            html.Text(" ");
            html.Write("span", change, ("class", $"mark {change}"), ("title", title));
        }
    }

    private void WriteSpan(string? text, string style)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Text(" ");
            html.Write("span", text, ("class", style));
        }
    }
}
