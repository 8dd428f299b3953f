namespace XenSupport.Package.Tests.Testing;

/// <summary>The folder of projects that must not compile, built once against the package.</summary>
public sealed class RejectedProjects
{
    private static readonly string Source = Path.Combine(Repository.Root, "tests", "RejectedProjects");

    private readonly SolutionMessages _messages;

    public RejectedProjects(PackedPackage package)
    {
        var solution = new ConsumerProject(package, nameof(RejectedProjects));
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            solution.Write(Path.GetRelativePath(Source, file), File.ReadAllText(file));
        }

        _messages = new SolutionMessages(solution.Build($"-p:XenSupportVersion={package.Version}").Messages);
    }

    /// <summary>The projects' names, which are the ids of the diagnostics that they show.</summary>
    public static IEnumerable<string> Names { get; } =
    [
        .. Directory
            .EnumerateDirectories(Source, "XEN*")
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Everything that the build printed, with paths relative to the solution's folder.</summary>
    public IReadOnlyList<string> Messages => _messages.Messages;

    /// <summary>What the build should print for a project, with paths relative to its folder.</summary>
    public static IEnumerable<string> ReadExpected(string name) =>
        File.ReadLines(Path.Combine(Source, name, "expected.txt")).Order(StringComparer.Ordinal);

    /// <summary>What the build printed for a project.</summary>
    public IEnumerable<string> MessagesOf(string name) => _messages.Of(name);
}
