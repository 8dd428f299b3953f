using System.Text.RegularExpressions;

namespace XenSupport.Package.Tests.Testing;

/// <summary>The projects of all user documentation pages, built once against the package.</summary>
public sealed partial class BuiltGuide
{
    private const string OwnFiles = """<XenSupport Include="xen/*.md" />""";

    private readonly SolutionMessages _messages;
    private readonly ConsumerProject _solution;

    public BuiltGuide(PackedPackage package)
    {
        _solution = new ConsumerProject(package, "Guide");
        _solution.Write(
            "Guide.slnx",
            $"<Solution>{string.Concat(GuidePage.All.Select(page =>
                $"<Project Path=\"{page.Name}/{page.Name}.csproj\" />"))}</Solution>");
        foreach (var page in GuidePage.All)
        {
            Write(page, _solution, package);
        }

        _messages = new SolutionMessages(_solution.Build().Messages);
    }

    /// <summary>Everything that the build printed.</summary>
    public IReadOnlyList<string> Messages => _messages.Messages;

    internal IEnumerable<string> MessagesOf(GuidePage page) => _messages.Of(page.Name);

    /// <summary>Runs the program of a page in its folder, and returns what it prints.</summary>
    internal string Run(GuidePage page)
    {
        var folder = Path.Combine(_solution.Folder, page.Name);
        var program = Path.Combine("bin", "Debug", "net10.0", page.Name + ".dll");
        return Command.Run("dotnet", folder, new Dictionary<string, string>(), program).AssertSucceeds().Output;
    }

    private static void Write(GuidePage page, ConsumerProject solution, PackedPackage package)
    {
        solution.Write($"{page.Name}/{page.Name}.csproj", ProjectOf(page, package));
        solution.Write($"{page.Name}/SUPPORT.md", Statements.OfRelease("4.20"));
        solution.Write($"{page.Name}/limits.md", "# Feature Support\n\n## Disks\n\n    Limit: 256\n");
        solution.Write($"{page.Name}/xen/4.20.md", Statements.OfRelease("4.20"));
        solution.Write($"{page.Name}/xen/4.21.md", Statements.OfRelease("4.21"));
        foreach (var (name, text) in page.Files)
        {
            solution.Write($"{page.Name}/{name}", text);
        }
    }

    /// <summary>A project as <c>dotnet new</c> makes it. The READMEs add the package reference themselves.</summary>
    private static string ProjectOf(GuidePage page, PackedPackage package) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{(page.Files.Any(file => file.Name == "Program.cs") ? "Exe" : "Library")}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>MyTool</RootNamespace>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup Condition="'{page.IsReadme}' == 'False'">
            <PackageReference Include="XenSupport" Version="{package.Version}" />
            {(page.IsStart ? ReferenceToStatements(package) : OwnFiles)}
          </ItemGroup>
        {ReplaceVersions(page.ProjectContent, package)}
        </Project>
        """;

    private static string ReferenceToStatements(PackedPackage package) =>
        $"""<PackageReference Include="XenSupport.Statements" Version="{package.StatementsVersion}" />""";

    // The versions of a page are those of a release; a test has what it packed.
    private static string ReplaceVersions(string project, PackedPackage package) =>
        StatementsVersion().Replace(
            project.Replace("1.0.0", package.Version, StringComparison.Ordinal),
            $"XenSupport.Statements\" Version=\"{package.StatementsVersion}\"");

    [GeneratedRegex("XenSupport.Statements\" Version=\"[^\"]*\"")]
    private static partial Regex StatementsVersion();
}
