namespace XenSupport.Package.Tests.Testing;

/// <summary>Projects that take their statements from the package XenSupport.Statements, built once.</summary>
public sealed class StatementsProjects
{
    private const string Program = """
        foreach (var statement in XenReleases.All)
        {
            System.Console.WriteLine($"{statement.Release.VersionText} {statement.Find("xenstore")?.Value}".Trim());
        }
        """;

    private readonly List<string> _projects = [];
    private readonly ConsumerProject _solution;
    private readonly string _version;
    private readonly string _statementsVersion;
    private readonly BuildResult _result;

    /// <summary>Writes and builds the projects.</summary>
    public StatementsProjects(PackedPackage package)
    {
        _solution = new ConsumerProject(package, nameof(StatementsProjects));
        _version = package.Version;
        _statementsVersion = package.StatementsVersion;

        Add("Default");
        Add("FromTargets");
        _solution.Write(
            "FromTargets/Directory.Build.targets",
            "<Project><PropertyGroup><XenMinVersion>4.20</XenMinVersion></PropertyGroup></Project>");
        Add("Newer", "<XenMinVersion>4.20</XenMinVersion>");
        Add("Older", "<XenMaxVersion>4.18</XenMaxVersion>");
        Add("Both", "<XenMinVersion>4.9.5</XenMinVersion><XenMaxVersion>4.11-rc</XenMaxVersion>");
        Add("Ended", "<XenMinVersion>4.10</XenMinVersion><XenMaxVersion>4.11</XenMaxVersion>");
        Add("Own", "<XenMinVersion>4.20</XenMinVersion>", """<AdditionalFiles Include="SUPPORT.md" />""");
        _solution.Write("Own/SUPPORT.md", Statements.Of("4.21", "Tech Preview"));
        Add("OwnAlone", "<XenMinVersion>4.30</XenMinVersion>", """<AdditionalFiles Include="SUPPORT.md" />""");
        _solution.Write("OwnAlone/SUPPORT.md", Statements.Of("4.30"));
        Add("Overlaid", "<XenMinVersion>4.22</XenMinVersion>", """<XenSupport Include="own.md" Overlay="true" />""");
        _solution.Write("Overlaid/own.md", "# Feature Support\n\n## Xenstore\n\n    Limit: 64\n");

        Add("TooNew", "<XenMinVersion>4.30</XenMinVersion>");
        Add("TooOld", "<XenMaxVersion>4.12</XenMaxVersion>");
        Add("Invalid", "<XenMinVersion>four</XenMinVersion>");
        Add("WithOlderXenSupport");
        _solution.Write(
            "WithOlderXenSupport/Directory.Build.targets",
            "<Project><PropertyGroup><XenSupportStatementsFormat /></PropertyGroup></Project>");
        Add("TooNewWithOverlay", "<XenMinVersion>4.30</XenMinVersion>", """<XenSupport Include="own.md" Overlay="true" />""");
        _solution.Write("TooNewWithOverlay/own.md", "# Feature Support\n\n## Xenstore\n\n    Limit: 64\n");
        Add("TooLong", "<XenMinVersion>4.99999999999</XenMinVersion>");
        AddInVisualBasic();
        Add("Referencing", "", """<ProjectReference Include="../Default/Default.csproj" />""", reference: "");
        _solution.Write("Referencing/Program.cs", "System.Console.WriteLine(typeof(XenSupport.XenVersion));");
        Add("WithoutXenSupport", "", "", StatementsReference());
        _solution.Write("WithoutXenSupport/Program.cs", "System.Console.WriteLine();");

        _solution.Write("StatementsProjects.slnx", $"<Solution>{string.Concat(_projects)}</Solution>");
        _result = _solution.Build();
    }

    /// <summary>What the build printed for a project.</summary>
    public IEnumerable<string> MessagesOf(string name) => _result.ByProject[name];

    /// <summary>The lines that the program of a project prints: its releases.</summary>
    public string[] Run(string name) =>
        Command
            .Run(
                "dotnet",
                Path.Combine(_solution.Folder, name),
                new Dictionary<string, string>(),
                Path.Combine("bin", "Debug", "net10.0", name + ".dll"))
            .AssertSucceeds()
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string StatementsReference() =>
        $"""<PackageReference Include="XenSupport.Statements" Version="{_statementsVersion}" />""";

    private void AddInVisualBasic()
    {
        _projects.Add("""<Project Path="VisualBasic/VisualBasic.vbproj" />""");
        _solution.Write(
            "VisualBasic/VisualBasic.vbproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="XenSupport" Version="{_version}" />
                {StatementsReference()}
              </ItemGroup>
            </Project>
            """);
    }

    private void Add(string name, string properties = "", string items = "", string? reference = null)
    {
        reference ??= $"""<PackageReference Include="XenSupport" Version="{_version}" />""" + StatementsReference();
        _projects.Add($"<Project Path=\"{name}/{name}.csproj\" />");
        _solution
            .Write(
                $"{name}/{name}.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <RootNamespace>Tool</RootNamespace>
                    {properties}
                  </PropertyGroup>
                  <ItemGroup>{reference}{items}</ItemGroup>
                </Project>
                """)
            .Write($"{name}/Program.cs", "using Tool;\n\n" + Program);
    }
}
