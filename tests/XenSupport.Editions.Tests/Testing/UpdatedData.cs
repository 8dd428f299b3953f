using XenSupport.Git;

namespace XenSupport.Editions.Tests.Testing;

/// <summary>A folder with the data that the command makes from a small repository.</summary>
internal sealed class UpdatedData : IDisposable
{
    private const string DefaultProse = """
        Our introduction.

        # shadow-paging

        We describe it so.

        ## Caveats

        We warn so.

        # format-and-definitions

        Our definitions. Descriptions precede the Status indications.

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("statements-").FullName;

    public UpdatedData(string prose = DefaultProse)
    {
        Files = new DataFiles(_root);
        DataFiles.Write(Files.Prose, prose);
    }

    public DataFiles Files { get; }

    /// <summary>Runs the command; returns the lines that it prints.</summary>
    public string[] Update(string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new StatementsUpdate(new GitRepository(folder), Files, output).Run();
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Statement(string version) => DataFiles.Read(Files.Statement(XenVersion.Parse(version)));

    /// <summary>The text of every file, by path.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() =>
        Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
