using System.Text.RegularExpressions;

namespace XenSupport.Package.Tests.Testing;

/// <summary>A user's project that installs the package.</summary>
internal sealed partial class ConsumerProject
{
    private readonly PackedPackage _package;

    /// <param name="name">The name of the project and its folder.</param>
    public ConsumerProject(PackedPackage package, string name = "tool", string? folder = null)
    {
        _package = package;
        Name = name;
        Folder = folder ?? package.CreateFolder(name);
        Write("nuget.config", $"""<configuration><packageSources><add key="packed" value="{package.Feed}" /></packageSources></configuration>""");
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>An SDK-style project with the package.</summary>
    /// <param name="frameworks">One framework, or several separated by semicolons.</param>
    public ConsumerProject WithProject(string frameworks, string properties = "", string items = "") => Write(
        Name + ".csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{PropertyOf(frameworks)}>{frameworks}</{PropertyOf(frameworks)}>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="XenSupport" Version="{_package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public ConsumerProject Write(string file, string content)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Builds, and returns each error and warning once, with paths relative to the folder.</summary>
    public BuildResult Build(params string[] arguments)
    {
        var (exitCode, output) = Run(["build", "-clp:NoSummary", .. arguments]);
        var messages = Message().Matches(output)
            .Select(match => (
                Project: Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
                Text: match.Groups["message"].Value.Replace(Folder + Path.DirectorySeparatorChar, "")))
            .Distinct()
            .ToList();
        return new BuildResult(exitCode, [.. messages.Select(message => message.Text).Distinct()], output)
        {
            ByProject = messages.ToLookup(message => message.Project, message => message.Text),
        };
    }

    /// <summary>Runs an SDK command in the project's folder.</summary>
    public CommandResult Run(params string[] arguments) =>
        _package.Tools.Run(Folder, new Dictionary<string, string> { ["NUGET_PACKAGES"] = _package.Cache }, arguments);

    private static string PropertyOf(string frameworks) =>
        frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";

    // MSBuild prints the place, severity, id and text, and at the end the help link and the project.
    [GeneratedRegex(
        @"^\s*(?<message>\S.*?(error|warning)( [A-Za-z]+[0-9]+)? ?: .*?)( \(https://\S+\))?( \[(?<project>[^\]]*?proj)[^\]]*\])?\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Message();
}

/// <param name="Messages">The errors and warnings.</param>
internal sealed record BuildResult(int ExitCode, IReadOnlyList<string> Messages, string Output)
{
    /// <summary>The messages of each project, by its name.</summary>
    public required ILookup<string, string> ByProject { get; init; }

    /// <summary>The same with some places replaced, which the SDK's version determines.</summary>
    public BuildResult WithPlaces(Regex place, string replacement) =>
        this with { Messages = [.. Messages.Select(message => place.Replace(message, replacement))] };

    public BuildResult AssertClean()
    {
        Assert.True(ExitCode == 0 && Messages.Count == 0, Output);
        return this;
    }

    /// <summary>A build that succeeds, with exactly these warnings.</summary>
    public void AssertWarns(params string[] messages)
    {
        Assert.Equal(messages, Messages);
        Assert.Equal(0, ExitCode);
    }

    /// <summary>A build that fails, with exactly these errors and warnings. The compiler promises no order.</summary>
    public void AssertFailsInAnyOrder(params string[] messages)
    {
        Assert.Equal(messages.Order(StringComparer.Ordinal), Messages.Order(StringComparer.Ordinal));
        Assert.NotEqual(0, ExitCode);
    }

    /// <summary>A build that fails, with exactly these errors and warnings.</summary>
    public void AssertFails(params string[] messages)
    {
        Assert.Equal(messages, Messages);
        Assert.NotEqual(0, ExitCode);
    }
}
