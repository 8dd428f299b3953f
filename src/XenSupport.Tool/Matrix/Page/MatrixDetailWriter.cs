using System.Globalization;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes the details of a row: its history as written, description, caveats and links.</summary>
internal sealed class MatrixDetailWriter(SupportMatrix matrix, HtmlWriter html)
{
    /// <summary>How a paragraph of an overlay begins.</summary>
    private const string OverlayMark = "[overlay: ";

    private readonly string _columns = (matrix.Statements.Count + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a row's details. No key and no id of the page itself starts like this.</summary>
    public static string IdOf(MatrixRow row) => "_of:" + row.Key;

    public void Write(MatrixRow row)
    {
        using var line = html.Element("tr", ("class", "detail"), ("id", IdOf(row)), ("hidden", ""));
        using var cell = html.Element("td", ("colspan", _columns));
        using var content = html.Element("div");
        WriteHistory(row);
        WriteSplits(row);
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
                cell => cell is null ? null : new Wording(cell.Value, cell.SecurityWords, cell.LimitWords)))
        {
            using var line = html.Element("tr");
            html.Write("th", releases, ("scope", "row"));
            html.Write("td", stated?.Value ?? "not stated", ("class", stated is null ? "unstated" : null));
            html.Write("td", stated?.SecuritySupport ?? "");
            html.Write("td", stated?.Limits ?? "");
        }
    }

    private void WriteSplits(MatrixRow row)
    {
        foreach (var split in matrix.SplitsOf(row))
        {
            html.Write("h3", $"{(split.IsJoin ? "Joined" : "Split")} in {matrix.Statements[split.Release]}");
            using var paragraph = html.Element("p");
            html.Text("It states ");
            WriteNames(split.IsJoin ? [split.Whole] : split.Parts);
            html.Text("; the release before states ");
            WriteNames(split.IsJoin ? split.Parts : [split.Whole]);
            html.Text(".");
        }
    }

    private void WriteNames(IReadOnlyList<MatrixRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            html.Text(i == 0 ? "" : i == rows.Count - 1 ? " and " : ", ");
            html.Write("a", rows[i].Qualifier ?? "the whole feature", ("href", "#" + rows[i].Key));
        }
    }

    private void WriteProse(string title, MatrixRow row, Func<MatrixCell, string> proseOf)
    {
        foreach (var (releases, (prose, isRetold)) in matrix.Merge(
            row,
            cell => cell is null
                ? new Prose("", IsRetold: false)
                : new Prose(proseOf(cell), ReleaseDescriptions.IsRetold(cell.Release))))
        {
            if (prose.Length == 0)
            {
                continue;
            }

            html.Write("h3", $"{title}, Xen {releases}");
            var paragraphs = prose.Split("\n\n");
            if (isRetold && !paragraphs.All(IsOfOverlay))
            {
                html.Write("p", "In this tool's words; the links lead to Xen's.", ("class", "own"));
            }

            foreach (var paragraph in paragraphs)
            {
                html.Write("p", paragraph, ("class", IsOfOverlay(paragraph) ? "own" : null));
            }
        }
    }

    private static bool IsOfOverlay(string paragraph) => paragraph.StartsWith(OverlayMark, StringComparison.Ordinal);

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

    /// <summary>The prose of a release about the row; equal if two releases have the same prose.</summary>
    private sealed record Wording(string Value, string? SecuritySupport, string? Limits);

    private sealed record Prose(string Text, bool IsRetold);
}
