using System.Reflection;

namespace XenSupport.Package.Tests.Testing;

/// <summary>The repository that the package is packed from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>What the tests' own build hands over.</summary>
    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A file of a package that the tests restored for strangers' projects.</summary>
    public static string RestoredFile(params string[] parts) => Path.Combine([Metadata("PackageFolder"), .. parts]);

    /// <summary>
    /// Xen's own statement of a release, kept beside the repository. Tests that need it are skipped where it is absent.
    /// </summary>
    public static string ReadPublishedStatement(string version)
    {
        var file = Path.Combine(Root, "..", "shared", "corpus", $"xen-{version}.md");
        Assert.SkipUnless(
            File.Exists(file),
            $"xen-{version}.md is not there: the real statements are kept beside the repository.");
        return File.ReadAllText(file);
    }
}
