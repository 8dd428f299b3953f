using System.Collections.Immutable;
using System.IO.Compression;

[assembly: AssemblyFixture(typeof(XenSupport.Package.Tests.Testing.PackedPackage))]

namespace XenSupport.Package.Tests.Testing;

/// <summary>The package XenSupport, packed once for all tests, in a feed with the others.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xensupport-").FullName;

    public PackedPackage()
    {
        Tools
            .Run(
                Repository.Root,
                ImmutableDictionary<string, string>.Empty,
                "pack",
                "Generator.sln",
                "--no-build",
                "-c",
                Repository.Metadata("Configuration"),
                "-o",
                Feed)
            .AssertSucceeds();
        FilePath = Directory.GetFiles(Feed, "XenSupport.?.*.nupkg").Single();
        Version = VersionOf(FilePath, "XenSupport.");
        StatementsVersion = VersionOf(
            Directory.GetFiles(Feed, "XenSupport.Statements.*.nupkg").Single(), "XenSupport.Statements.");
    }

    /// <summary>The folder that the package is restored from.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The folder that packages are restored into, used only by these tests.</summary>
    public string Cache => Path.Combine(_folder, "cache");

    public string FilePath { get; }

    public string Version { get; }

    /// <summary>The version of the package XenSupport.Statements: the date of its newest statement.</summary>
    public string StatementsVersion { get; }

    internal BuildTools Tools { get; } = new();

    /// <summary>Creates a folder, which is deleted with the fixture.</summary>
    public string CreateFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"), name)).FullName;

    /// <summary>Extracts the package's files, as NuGet does for packages.config.</summary>
    public void ExtractTo(string folder) => ZipFile.ExtractToDirectory(FilePath, folder);

    public ZipArchive Open() => ZipFile.OpenRead(FilePath);

    private static string VersionOf(string package, string prefix) =>
        Path.GetFileNameWithoutExtension(package)[prefix.Length..];

    public void Dispose()
    {
        Tools.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
