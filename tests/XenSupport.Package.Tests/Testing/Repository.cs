using System.Reflection;

namespace XenSupport.Package.Tests.Testing;

/// <summary>The repository that the package is packed from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>A value that the tests' own build recorded.</summary>
    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A file of a package that was restored with the tests.</summary>
    public static string RestoredFile(params string[] parts) => Path.Combine([Metadata("PackageFolder"), .. parts]);

    /// <summary>
    /// Xen's own statement of a release, kept beside the repository. Tests that need it are skipped if it is missing.
    /// </summary>
    public static string ReadPublishedStatement(string version)
    {
        var file = Path.Combine(Root, "..", "shared", "corpus", $"xen-{version}.md");
        Assert.SkipUnless(
            File.Exists(file),
            $"xen-{version}.md is missing: the real statements are kept beside the repository.");
        return File.ReadAllText(file);
    }
}
