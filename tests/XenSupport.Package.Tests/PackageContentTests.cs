using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public class PackageContentTests(PackedPackage package)
{
    private const int MostBytes = 1_000_000;

    /// <summary>What the oldest compiler brings along (Roslyn 4.8.0 and its dependencies, as in Visual Studio 17.8), and Markdig.</summary>
    private static readonly Dictionary<string, Version> Available = new()
    {
        ["Markdig"] = new Version(0, 31, 0, 0),
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new Version(7, 0, 0, 0),
        ["System.Memory"] = new Version(4, 0, 1, 2),
        ["System.Buffers"] = new Version(4, 0, 3, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new Version(6, 0, 0, 0),
    };

    [Fact]
    public void It_holds_these_files()
    {
        using var archive = package.Open();

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "XenSupport.nuspec",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/XenSupport.Generator.dll",
                "build/XenSupport.props",
                "build/XenSupport.targets",
                "buildTransitive/XenSupport.props",
                "buildTransitive/XenSupport.targets",
                "icon.png",
                "lib/net8.0/XenSupport.dll",
                "lib/net8.0/XenSupport.xml",
                "lib/netstandard2.0/XenSupport.dll",
                "lib/netstandard2.0/XenSupport.xml",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheFormat(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_smaller_than_a_megabyte() =>
        Assert.InRange(new FileInfo(package.FilePath).Length, 1, MostBytes);

    [Fact]
    public void Its_library_depends_on_no_package()
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry("XenSupport.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XenSupport.Generator.dll")]
    [InlineData("Markdig.dll")]
    public void An_analyzer_assembly_refers_to_nothing_that_the_oldest_compiler_lacks(string file)
    {
        foreach (var (name, version) in ReadReferences("analyzers/dotnet/cs/" + file))
        {
            Assert.True(Available.TryGetValue(name, out var provided), $"{file} refers to {name}.");
            Assert.True(version <= provided, $"{file} refers to {name} {version}.");
        }
    }

    [Fact]
    public void Packed_again_it_is_the_same_to_the_byte()
    {
        var folder = package.CreateFolder("again");

        var (exitCode, output) = PackedPackage.Pack(folder);

        Assert.True(exitCode == 0, output);
        Assert.Equal(File.ReadAllBytes(package.FilePath), File.ReadAllBytes(Directory.GetFiles(folder).Single()));
    }

    private static bool IsOfTheFormat(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal)
        || name == "[Content_Types].xml";

    private Dictionary<string, Version> ReadReferences(string entry)
    {
        using var archive = package.Open();
        using var image = new MemoryStream();
        using (var stream = archive.GetEntry(entry)!.Open())
        {
            stream.CopyTo(image);
        }

        image.Position = 0;
        using var portableExecutable = new PEReader(image);
        var metadata = portableExecutable.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
    }
}
