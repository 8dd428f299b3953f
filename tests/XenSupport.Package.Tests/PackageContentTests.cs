using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>The contents of the package.</summary>
public class PackageContentTests(PackedPackage package)
{
    private const int MostBytes = 1_000_000;

    [Fact]
    public void It_contains_these_files()
    {
        using var archive = package.Open();

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "XenSupport.nuspec",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/XenSupport.CodeFixes.dll",
                "analyzers/dotnet/cs/XenSupport.Generator.dll",
                "analyzers/dotnet/cs/XenSupport.Reading.dll",
                "analyzers/dotnet/cs/XenSupport.dll",
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
            archive
                .Entries.Select(entry => entry.FullName)
                .Where(name => !IsPartOfTheFormat(name))
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Packing every project gives the packages, not one for each.</summary>
    [Fact]
    public void The_solution_packs_into_these_packages() => Assert.Equal(
        [
            $"XenSupport.{package.Version}.nupkg",
            $"XenSupport.Reading.{package.Version}.nupkg",
            $"XenSupport.Statements.{package.StatementsVersion}.nupkg",
            $"xen-support.{package.Version}.nupkg",
        ],
        Directory.GetFileSystemEntries(package.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void It_is_smaller_than_a_megabyte() =>
        Assert.InRange(new FileInfo(package.FilePath).Length, 1, MostBytes);

    [Theory]
    [InlineData("<license type=\"expression\">MIT</license>")]
    [InlineData("<icon>icon.png</icon>")]
    [InlineData("<copyright>Copyright © 2026 The XenSupport authors</copyright>")]
    [InlineData("<readme>README.md</readme>")]
    [InlineData("<group targetFramework=\"net8.0\" />")]
    [InlineData("<group targetFramework=\".NETStandard2.0\" />")]
    public void Its_nuspec_has(string element) =>
        Assert.Contains(element, ReadText("XenSupport.nuspec"), StringComparison.Ordinal);

    /// <summary>
    /// Strong-named .NET Framework tools can only reference a strong-named library. The assemblies that the compiler
    /// loads reference Markdig, which has no strong name.
    /// </summary>
    [Fact]
    public void Only_its_library_is_strong_named()
    {
        using var archive = package.Open();
        var assemblies = archive
            .Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(AssemblyFile.Read);

        Assert.All(assemblies, assembly => Assert.Equal(assembly.Name == "XenSupport", assembly.IsStrongNamed));
    }

    [Fact]
    public void Its_library_depends_on_no_package() =>
        Assert.DoesNotContain("<dependency ", ReadText("XenSupport.nuspec"), StringComparison.Ordinal);

    private string ReadText(string file)
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    private static bool IsPartOfTheFormat(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal)
        || name == "[Content_Types].xml";
}
