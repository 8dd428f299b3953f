using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(XenSupport.Package.Tests.Testing.PackedPackage))]

namespace XenSupport.Package.Tests.Testing;

/// <summary>The package, packed once for all tests, in a feed of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xensupport-").FullName;

    public PackedPackage()
    {
        var (exitCode, output) = Pack(Feed);
        Assert.True(exitCode == 0, output);
        FilePath = Directory.GetFiles(Feed, "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(FilePath)["XenSupport.".Length..];
    }

    /// <summary>The folder that the package is restored from.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The folder that packages are restored into: nobody else's.</summary>
    public string Cache => Path.Combine(_folder, "cache");

    public string FilePath { get; }

    public string Version { get; }

    /// <summary>Packs once more.</summary>
    public static (int ExitCode, string Output) Pack(string folder) => DotNet.Run(
        Metadata("RepositoryRoot"),
        new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1700000000" },
        "pack", "src/XenSupport", "--no-build", "-c", Metadata("Configuration"), "-o", folder);

    /// <summary>A folder for a project, that goes with the fixture.</summary>
    public string CreateFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"), name)).FullName;

    /// <summary>A file of a package that the tests restored for strangers' projects.</summary>
    public static string RestoredFile(params string[] parts) => Path.Combine([Metadata("PackageFolder"), .. parts]);

    /// <summary>The package's files in a folder, as tools do that restore for older projects.</summary>
    public void ExtractTo(string folder) => ZipFile.ExtractToDirectory(FilePath, folder);

    public ZipArchive Open() => ZipFile.OpenRead(FilePath);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Metadata(string key) => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
