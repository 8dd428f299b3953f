using System.Reflection;

namespace XenSupport.Testing;

/// <summary>Real statements, kept beside the repository. Without them, tests that need them are skipped.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(
        typeof(Corpus)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!,
        "..",
        "shared");

    /// <summary>The text of <c>corpus/NAME.md</c>.</summary>
    public static string ReadStatement(string name) => Read(Path.Combine("corpus", name + ".md"));

    /// <summary>What upstream's tool reads from it: <c>oracle/NAME.tsv</c>.</summary>
    public static string ReadOracle(string name) => Read(Path.Combine("oracle", name + ".tsv"));

    /// <summary>The table <c>editions/NAME.tsv</c>.</summary>
    public static string ReadEditions(string name) => Read(Path.Combine("editions", name + ".tsv"));

    private static string Read(string path)
    {
        var file = Path.Combine(Folder, path);
        Assert.SkipUnless(
            File.Exists(file),
            $"{path} is missing: the real statements are kept beside the repository.");
        return File.ReadAllText(file);
    }
}
