using System.IO.Compression;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>Kinds of projects, and projects that reference each other.</summary>
public class ProjectTests(PackedPackage package)
{
    private const string Net = "net10.0";

    [Theory]
    [InlineData("2nd-tool", "_2nd_tool")]
    [InlineData("C#Tool", "C_Tool")]
    public void A_project_whose_name_is_not_an_identifier_gets_a_valid_namespace(string name, string rootNamespace) =>
        new ConsumerProject(package, name)
            .WithProject(Net, items: """<XenSupport Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of())
            .Write("Uses.cs", Statements.Usage(rootNamespace))
            .Build()
            .AssertClean();

    [Fact]
    public void The_generated_files_can_be_written_to_disk()
    {
        var project = new ConsumerProject(package)
            .WithProject(
                Net,
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>out</CompilerGeneratedFilesOutputPath>",
                """<XenSupport Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of());
        project.Build().AssertClean();

        var folder = Path.Combine(project.Folder, "out", "XenSupport.Generator", "XenSupport.Generator.SupportGenerator");
        Assert.Equal(
            [
                "XenFeatures.Host.g.cs",
                "XenFeatures.Xenstore.g.cs",
                "XenLimits.Host.g.cs",
                "XenReleases.V4_20.g.cs",
                "XenReleases.g.cs",
                "XenTargets.g.cs",
            ],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_build_is_up_to_date()
    {
        var project = new ConsumerProject(package)
            .WithProject(Net, items: """<XenSupport Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of());
        project.Build().AssertClean();

        var again = project.Build("-v:detailed");

        Assert.Contains(
            "Skipping target \"CoreCompile\" because all output files are up-to-date",
            again.Output,
            StringComparison.Ordinal);
        project.Write("SUPPORT.md", Statements.Of(status: "Expermental"));
        Assert.NotEqual(0, project.Build().ExitCode);
    }

    [Fact]
    public void Package_versions_can_be_managed_centrally() => new ConsumerProject(package)
        .Write(
            "tool.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{Net}</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="XenSupport" /><XenSupport Include="SUPPORT.md" /></ItemGroup>
            </Project>
            """)
        .Write(
            "Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="XenSupport" Version="{package.Version}" /></ItemGroup>
            </Project>
            """)
        .Write("SUPPORT.md", Statements.Of())
        .Write("Uses.cs", Statements.Usage("tool"))
        .Build()
        .AssertClean();

    [Fact]
    public void A_public_library_serves_an_application_that_has_no_statement()
    {
        var folder = package.CreateFolder("two");
        new ConsumerProject(package, "library", Path.Combine(folder, "library"))
            .WithProject(
                Net,
                "<XenSupportVisibility>public</XenSupportVisibility><GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                """<XenSupport Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of());
        new ConsumerProject(package, "app", Path.Combine(folder, "app"))
            .Write("app.csproj", ProjectOn("../library/library.csproj", "<OutputType>Exe</OutputType>"))
            .Write("Program.cs", """System.Console.WriteLine(library.XenReleases.All[0].Find(library.XenFeatures.Xenstore.Key)!.Value);""")
            .Build()
            .AssertClean();

        var run = new ConsumerProject(package, "app", Path.Combine(folder, "app")).Run("run", "--no-build");
        Assert.Equal("Supported", run.Output.Trim());
    }

    [Fact]
    public void Two_assemblies_that_see_each_others_internals_have_their_own_namespaces()
    {
        var folder = package.CreateFolder("two");
        new ConsumerProject(package, "First", Path.Combine(folder, "First"))
            .WithProject(Net, items: """<XenSupport Include="SUPPORT.md" /><InternalsVisibleTo Include="Second" />""")
            .Write("SUPPORT.md", Statements.Of());
        new ConsumerProject(package, "Second", Path.Combine(folder, "Second"))
            .WithProject(
                Net,
                "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                """<XenSupport Include="SUPPORT.md" /><ProjectReference Include="../First/First.csproj" />""")
            .Write("SUPPORT.md", Statements.Of("4.21"))
            .Write("Uses.cs", Statements.Usage("Second") + "class Both { const string Key = First.XenFeatures.Xenstore.Key; }")
            .Build()
            .AssertClean();
    }

    [Fact]
    public void A_project_that_gets_the_package_through_another_gets_classes_only_for_its_own_statement()
    {
        var folder = package.CreateFolder("two");
        new ConsumerProject(package, "library", Path.Combine(folder, "library"))
            .WithProject(Net, items: """<XenSupport Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of());
        var app = new ConsumerProject(package, "app", Path.Combine(folder, "app"))
            .Write("app.csproj", ProjectOn("../library/library.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"))
            .Write("C.cs", "class C { }");

        app.Build().AssertClean();
        Assert.Empty(Directory.GetFiles(Path.Combine(app.Folder, "obj"), "Xen*.g.cs", SearchOption.AllDirectories));

        app.Write("app.csproj", ProjectOn("../library/library.csproj", items: """<XenSupport Include="SUPPORT.md" />"""))
            .Write("SUPPORT.md", Statements.Of())
            .Write("Uses.cs", Statements.Usage("app"))
            .Build()
            .AssertClean();
    }

    // The compiler gets one file of each name, the one with the highest version. The compiler server is off, because it
    // may already have loaded the other one.
    [Fact]
    public void Another_generator_can_bring_a_newer_Markdig()
    {
        var feed = package.CreateFolder("feed");
        using (var archive = ZipFile.Open(Path.Combine(feed, "Other.1.0.0.nupkg"), ZipArchiveMode.Create))
        {
            using (var writer = new StreamWriter(archive.CreateEntry("Other.nuspec").Open()))
            {
                writer.Write("<package><metadata><id>Other</id><version>1.0.0</version><authors>o</authors><description>o</description></metadata></package>");
            }

            archive.CreateEntryFromFile(
                Repository.RestoredFile("markdig", "1.6.0", "lib", "netstandard2.0", "Markdig.dll"), "analyzers/dotnet/cs/Markdig.dll");
        }

        var project = new ConsumerProject(package)
            .WithProject(
                Net,
                $"<RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>",
                """<PackageReference Include="Other" Version="1.0.0" /><XenSupport Include="SUPPORT.md" NoWarn="XEN1041" />""")
            .Write("SUPPORT.md", Statements.Of().Replace("## Xenstore", "Xenstore\n--------", StringComparison.Ordinal))
            .Write("Uses.cs", Statements.Usage("tool"));

        Assert.Contains("other/1.0.0/analyzers/dotnet/cs/Markdig.dll", project.Build("-v:detailed", "-p:UseSharedCompilation=false").AssertClean().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_not_SDK_style_builds() => CreateOldStyleProject().Build().AssertClean();

    [Fact]
    public void With_a_compiler_that_has_no_API_version_the_error_says_which_one_is_needed() => CreateOldStyleProject()
        .Build("-p:CompilerApiVersion=")
        .AssertFails("tool.csproj : error XEN1033: XenSupport needs Roslyn 4.8 or later (.NET SDK 8.0.100, Visual Studio 2022 17.8); this build uses a compiler older than Roslyn 4.0");

    private static string ProjectOn(string other, string properties = "", string items = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>{Net}</TargetFramework>{properties}</PropertyGroup>
          <ItemGroup><ProjectReference Include="{other}" />{items}</ItemGroup>
        </Project>
        """;

    /// <summary>An old-style project file, with the lines that NuGet adds for packages.config.</summary>
    private ConsumerProject CreateOldStyleProject()
    {
        var project = new ConsumerProject(package);
        package.ExtractTo(Path.Combine(project.Folder, "packages", "XenSupport"));
        return project
            .Write(
                "tool.csproj",
                $"""
                <?xml version="1.0" encoding="utf-8"?>
                <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <Import Project="packages\XenSupport\build\XenSupport.props" />
                  <PropertyGroup>
                    <Configuration Condition="'$(Configuration)' == ''">Debug</Configuration>
                    <OutputType>Library</OutputType>
                    <RootNamespace>tool</RootNamespace>
                    <AssemblyName>tool</AssemblyName>
                    <TargetFrameworkVersion>v4.8</TargetFrameworkVersion>
                    <TargetFrameworkRootPath>{Repository.RestoredFile("microsoft.netframework.referenceassemblies.net48", "1.0.3", "build", "")}</TargetFrameworkRootPath>
                    <LangVersion>7.3</LangVersion>
                    <OutputPath>bin\</OutputPath>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <Reference Include="System" />
                    <Reference Include="netstandard" />
                    <Reference Include="XenSupport"><HintPath>packages\XenSupport\lib\netstandard2.0\XenSupport.dll</HintPath></Reference>
                    <Analyzer Include="packages\XenSupport\analyzers\dotnet\cs\*.dll" />
                    <Compile Include="Uses.cs" />
                    <XenSupport Include="SUPPORT.md" />
                  </ItemGroup>
                  <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
                  <Import Project="packages\XenSupport\build\XenSupport.targets" />
                </Project>
                """)
            .Write("SUPPORT.md", Statements.Of())
            .Write("Uses.cs", Statements.Usage("tool"));
    }
}
