using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes what one release says in a row.</summary>
internal sealed class MatrixCellWriter(SupportMatrix matrix, HtmlWriter html)
{
    public void Write(MatrixRow row, int release)
    {
        if (row.Cells[release] is { } cell)
        {
            WriteStated(row, release, cell);
        }
        else if (matrix.FindWhole(row, release) is { } whole)
        {
            WriteWhole(row, release, whole);
        }
        else
        {
            using var empty = Open(row, release, style: null, stated: null);
            html.Write(
                "span", matrix.IsStatedByPart(row, release) ? "stated by part" : "not stated", ("class", "unstated"));
            WriteChange(row, release);
        }
    }

    private void WriteStated(MatrixRow row, int release, MatrixCell cell)
    {
        using var element = Open(row, release, CellWords.ClassOf(cell), cell);
        WriteValue(cell);
        WriteChange(row, release, CellWords.DescribeChange(cell));
        WriteLimits(cell);
    }

    /// <summary>
    /// What the release says about the whole feature. It is neither coloured nor found as the part's own, because the
    /// release does not say it of the part.
    /// </summary>
    private void WriteWhole(MatrixRow row, int release, MatrixRow whole)
    {
        var cell = whole.Cells[release]!;
        using var element = Open(row, release, "as-whole", stated: null);
        WriteValue(cell);
        WriteChange(row, release);
        html.Text(" ");
        html.Write("span", $"stated for {NameOfWhole(whole)}", ("class", "note"));
        WriteLimits(cell);
    }

    /// <summary>What a row is called where its parts have rows of their own.</summary>
    public static string NameOfWhole(MatrixRow row) =>
        row.Qualifier is { } qualifier ? $"all of {qualifier}" : "the whole feature";

    private HtmlWriter.OpenElement Open(MatrixRow row, int release, string? style, MatrixCell? stated) => html.Element(
        "td",
        ("class", style),
        ("data-release", matrix.Statements[release].Release.VersionText),
        ("data-status", stated is { HasStatus: true } ? StatusWords.Of(stated.Entry.Status) : null),
        ("data-security", stated?.SecurityWords),
        ("data-change", CellWords.Of(matrix.ChangeOf(row, release))));

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

    private void WriteChange(MatrixRow row, int release, string? title = null)
    {
        if (CellWords.Of(matrix.ChangeOf(row, release)) is { } change)
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
