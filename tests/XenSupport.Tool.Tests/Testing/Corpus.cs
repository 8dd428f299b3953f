using System.Reflection;

namespace XenSupport.Tool.Tests.Testing;

/// <summary>What upstream's own tool reads from Xen's statements, kept beside the repository.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(
        typeof(Corpus)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!,
        "..",
        "shared",
        "oracle");

    /// <summary>The text of <c>oracle/NAME.tsv</c>. A test that needs it is skipped if it is missing.</summary>
    public static string ReadOracle(string name)
    {
        var file = Path.Combine(Folder, name + ".tsv");
        Assert.SkipUnless(File.Exists(file), $"{name}.tsv is missing; it is kept beside the repository.");
        return File.ReadAllText(file);
    }
}
