namespace XenSupport.Package.Tests.Testing;

/// <summary>Projects with a statement that are set up in different ways, built once against the package.</summary>
public sealed class SetupProjects
{
    private const string NoCompileAssets = """ExcludeAssets="compile" """;
    private const string BuildOnly =
        """PrivateAssets="all" IncludeAssets="runtime; build; native; contentfiles; analyzers; buildtransitive" """;

    private const string Private = """PrivateAssets="All" """;
    private const string Named = """<XenSupport Include="SUPPORT.md" />""";
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
    private const string Silent = "<NoWarn>$(NoWarn);XEN1044</NoWarn>";

    private readonly List<string> _projects = [];
    private readonly ConsumerProject _solution;
    private readonly string _version;
    private readonly BuildResult _result;

    /// <summary>Writes and builds the projects.</summary>
    public SetupProjects(PackedPackage package)
    {
        _solution = new ConsumerProject(package, nameof(SetupProjects));
        _version = package.Version;

        Add("FSharp.fsproj", Reference(), Named + """<Compile Include="Tool.fs" />""");
        _solution.Write("FSharp/Tool.fs", "module Tool\n\nlet answer = 42\n");
        Add("VisualBasic.vbproj", Reference(), """<AdditionalFiles Include="SUPPORT.md" />""");
        Add("UnnamedInVisualBasic.vbproj", Reference());
        Add("Library.csproj", Reference(), Named, "<XenSupportVisibility>public</XenSupportVisibility>");
        Add("FSharpWithLibrary.fsproj", ReferenceTo("Library"), """<Compile Include="Tool.fs" />""");
        _solution.Write("FSharpWithLibrary/Tool.fs", "module Tool\n\nlet count = Library.XenReleases.All.Count\n");
        Add("VisualBasicWithLibrary.vbproj", ReferenceTo("Library"));
        _solution.Write(
            "VisualBasicWithLibrary/Tool.vb",
            "Module Tool\n    Public Count As Integer = Library.XenReleases.All.Count\nEnd Module\n");

        Add("WithoutCompileAssets.csproj", Reference(NoCompileAssets), Named);
        Add("ForTheBuildOnly.csproj", Reference(BuildOnly), Named);
        Add("Global.csproj", "", Named);
        _solution.Write(
            "Global/Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="XenSupport" Version="{_version}" /></ItemGroup>
            </Project>
            """);

        Add("PrivateLibrary.csproj", Reference(Private), Named);
        Add("PrivateProgram.csproj", Reference(Private), Named, "<OutputType>Exe</OutputType>");
        _solution.Write("PrivateProgram/Program.cs", "System.Console.WriteLine();");
        Add("PrivateTests.csproj", Reference(Private), Named, "<IsTestProject>true</IsTestProject>");
        Add("PrivateWithoutStatement.csproj", Reference(Private), """<None Remove="SUPPORT.md" />""");
        Add("StrictLibrary.csproj", Reference(Private), Named, Strict);
        Add("SilentLibrary.csproj", Reference(Private), Named, Strict + Silent);

        Add("Unnamed.csproj", Reference());
        _solution.Write("Unnamed/it's (new)/support.md", Statements.Of());
        Add("CommunityFile.csproj", Reference());
        _solution.Write("CommunityFile/SUPPORT.md", "# Support\n\nTell us the \"Xen-Version: 4.20\", $(all) of it.\n");
        Add("CopiedFile.csproj", Reference(), """<None Update="SUPPORT.md" CopyToOutputDirectory="Always" />""");
        Add("Indirect.csproj", ReferenceTo("Library"));

        _solution.Write("SetupProjects.slnx", $"<Solution>{string.Concat(_projects)}</Solution>");
        _result = _solution.Build();
    }

    /// <summary>What the build printed for a project.</summary>
    public IEnumerable<string> MessagesOf(string name) => _result.ByProject[name];

    private static string ReferenceTo(string name) => $"""<ProjectReference Include="../{name}/{name}.csproj" />""";

    private string Reference(string metadata = "") =>
        $"""<PackageReference Include="XenSupport" Version="{_version}" {metadata}/>""";

    private void Add(string file, string reference, string items = "", string properties = "")
    {
        var name = Path.GetFileNameWithoutExtension(file);
        _projects.Add($"<Project Path=\"{name}/{file}\" />");
        _solution
            .Write(
                $"{name}/{file}",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
                  <ItemGroup>{reference}{items}</ItemGroup>
                </Project>
                """)
            .Write($"{name}/SUPPORT.md", Statements.Of());
    }
}
