namespace XenSupport;

/// <summary>
/// A row of a statement's data: cells separated by tabs, the first of which is the row's kind. A cell writes a backslash as
/// <c>\b</c> and a tab as <c>\t</c>.
/// </summary>
internal readonly struct StatementRow
{
    /// <param name="cells">The kind, as <see cref="StatementFormat"/> names it, and what follows; null stands for an empty cell.</param>
    public StatementRow(params string?[] cells) => Cells = Array.ConvertAll(cells, static cell => cell ?? "");

    public string Kind => Cells[0];

    public string[] Cells { get; }

    public static StatementRow Parse(string row) => new(Array.ConvertAll(row.Split('\t'), Unescape));

    public string Write() => string.Join("\t", Array.ConvertAll(Cells, Escape));

    private static string Escape(string cell) => cell.Replace("\\", @"\b").Replace("\t", @"\t");

    private static string Unescape(string cell) => cell.Replace(@"\t", "\t").Replace(@"\b", "\\");
}
