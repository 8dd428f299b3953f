using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>What is copied from a README builds.</summary>
public class ReadmeTests(PackedPackage package)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/XenSupport.Package/README.md")]
    public void Its_example_builds(string readme)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");
        var project = new ConsumerProject(package, "MyTool")
            .Write(
                "MyTool.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  {BlockOf(text, "xml").Replace("1.0.0", package.Version, StringComparison.Ordinal)}
                </Project>
                """)
            .Write("Program.cs", BlockOf(text, "csharp"))
            .Write("SUPPORT.md", Statements.OfRelease("4.19"))
            .Write("xen/4.20.md", Statements.OfRelease("4.20"))
            .Write("xen/4.21.md", Statements.OfRelease("4.21"))
            .Write("limits.md", "# Feature Support\n\n## Disks\n\n    Limit: 256\n");

        project.Build().AssertClean();
    }

    /// <summary>The first block of code in a language.</summary>
    private static string BlockOf(string markdown, string language)
    {
        var fence = "```" + language + "\n";
        var start = markdown.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return markdown[start..markdown.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
