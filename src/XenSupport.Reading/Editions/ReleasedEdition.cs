namespace XenSupport.Reading.Editions;

/// <summary>A state of a release's statement since its release: a line of <c>editions.tsv</c>.</summary>
/// <param name="Version">The release, as major and minor number.</param>
/// <param name="Date">The day of the commit.</param>
/// <param name="Commit">The commit in Xen's repository, shortened.</param>
/// <param name="Blob">Git's name for the file.</param>
internal sealed record ReleasedEdition(string Version, string Date, string Commit, string Blob)
{
    /// <summary>Reads a line as <see cref="Write"/> writes it.</summary>
    public static ReleasedEdition Parse(string line)
    {
        var cells = line.Split('\t');
        return new ReleasedEdition(cells[0], cells[1], cells[2], cells[3]);
    }

    /// <summary>Returns the line.</summary>
    public string Write() => string.Join("\t", Version, Date, Commit, Blob);
}
