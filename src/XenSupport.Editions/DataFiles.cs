namespace XenSupport.Editions;

/// <summary>The files that are made from a clone of Xen, and the prose that goes into them.</summary>
/// <param name="root">The folder of this repository.</param>
internal sealed class DataFiles(string root)
{
    private readonly string _package = Path.Combine(root, "src", "XenSupport.Statements");
    private readonly string _table = Path.Combine(root, "src", "XenSupport.Reading", "Editions");

    public string Prose => Path.Combine(_package, "prose.md");

    public string Fingerprints => Path.Combine(_package, "prose.fingerprints.tsv");

    public string Changelog => Path.Combine(_package, "CHANGELOG.md");

    public string Properties => Path.Combine(_package, "build", "XenSupport.Statements.props");

    public string Editions => Path.Combine(_table, "editions.tsv");

    public string Changes => Path.Combine(_table, "changes.tsv");

    public string Statement(XenVersion release) => Path.Combine(_package, "statements", $"{release}.md");

    /// <summary>Reads a file; an empty text if there is none yet.</summary>
    public static string Read(string path) => File.Exists(path) ? File.ReadAllText(path) : "";

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
