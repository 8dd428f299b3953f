namespace XenSupport.Reading.Editions;

/// <summary>What one edition of a released statement changed of one row: a line of <c>changes.tsv</c>.</summary>
/// <param name="Version">The release, as major and minor number.</param>
/// <param name="Date">The date of the edition.</param>
/// <param name="Commit">The commit of the edition in Xen's repository, shortened.</param>
/// <param name="Key">The key of the row.</param>
/// <param name="Before">The value until then; null if there was no such row.</param>
/// <param name="After">The value since then; null if the row is gone.</param>
internal sealed record EditionChange(
    string Version, string Date, string Commit, string Key, string? Before, string? After)
{
    private const string Added = "added";
    private const string Removed = "removed";
    private const string Changed = "changed";

    private string Kind => (Before, After) switch
    {
        (null, _) => Added,
        (_, null) => Removed,
        _ => Changed,
    };

    /// <summary>Reads a line as <see cref="Write"/> writes it.</summary>
    public static EditionChange Parse(string line)
    {
        var cells = line.Split('\t');
        return new EditionChange(
            Version: cells[0],
            Date: cells[1],
            Commit: cells[2],
            Key: cells[3],
            Before: cells[4] == Added ? null : cells[5],
            After: cells[4] == Removed ? null : cells[6]);
    }

    /// <summary>Returns the line, with a word that says what became of the row.</summary>
    public string Write() => string.Join("\t", Version, Date, Commit, Key, Kind, Before, After);
}
