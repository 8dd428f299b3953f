namespace XenSupport;

/// <summary>
/// A row of a statement's data: cells separated by tabs, beginning with the row's kind. In a cell, <c>\b</c> is a
/// backslash and <c>\t</c> a tab.
/// </summary>
internal readonly struct StatementRow
{
    /// <param name="cells">The kind, from <see cref="StatementFormat"/>, and the other cells; null is an empty
    /// cell.</param>
    public StatementRow(params string?[] cells) => Cells = Array.ConvertAll(cells, static cell => cell ?? "");

    public string Kind => Cells[0];

    public string[] Cells { get; }

    public static StatementRow Parse(string row) => new(Array.ConvertAll(row.Split('\t'), Unescape));

    public string Write() => string.Join("\t", Array.ConvertAll(Cells, Escape));

    private static string Escape(string cell) => cell.Replace("\\", @"\b").Replace("\t", @"\t");

    private static string Unescape(string cell) => cell.Replace(@"\t", "\t").Replace(@"\b", "\\");
}
