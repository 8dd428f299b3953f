using Microsoft.CodeAnalysis;

namespace XenSupport.Benchmarks;

/// <summary>Writes the large tool as files, with the compiler's arguments, for <c>eng/time-analyzers.sh</c>.</summary>
internal static class WrittenTool
{
    public static void Write(string folder)
    {
        Write(Path.Combine(folder, "unused"), LargeTool.Create(hasAnnotations: false));
        Write(Path.Combine(folder, "used"), LargeTool.Create(hasAnnotations: true));
    }

    private static void Write(string folder, Compilation tool)
    {
        Directory.CreateDirectory(folder);
        // An error would end the compile early.
        var severities = new[] { "XEN2001", "XEN3002" }.Select(AsWarning);
        var arguments = new List<string>
        {
            "/target:library", "/nullable:enable", "/langversion:latest", "/nostdlib", "/debug:portable", "/deterministic+",
            Configure(folder, "usage", [.. severities]),
        };
        arguments.AddRange(tool.References.Select(static reference => $"/reference:\"{reference.Display}\""));
        foreach (var (tree, i) in tool.SyntaxTrees.Select(static (tree, i) => (tree, i)))
        {
            var path = Path.Combine(folder, $"{i}.cs");
            File.WriteAllText(path, tree.ToString());
            arguments.Add($"\"{path}\"");
        }

        File.WriteAllLines(Path.Combine(folder, "plain.rsp"), arguments);
        Add("empty", [$"/analyzer:{typeof(EmptyAnalyzer).Assembly.Location}"]);
        var usage = AnalyzersOf(Path.GetDirectoryName(typeof(Generator.SupportGenerator).Assembly.Location)!);
        string[] platform =
        [
            $"/analyzer:{Analysis.PlatformCompatibility.GetType().Assembly.Location}",
            Configure(folder, "platform", PlatformOptions()),
        ];
        Add("usage", usage);
        Add("platform", platform);
        Add("both", [.. platform, .. usage]);

        void Add(string name, IEnumerable<string> more) =>
            File.WriteAllLines(Path.Combine(folder, name + ".rsp"), [.. arguments, .. more]);
    }

    private static IEnumerable<string> AnalyzersOf(string folder) =>
        new[] { "XenSupport.Generator.dll", "XenSupport.Reading.dll", "XenSupport.dll", "Markdig.dll" }
            .Select(name => $"/analyzer:{Path.Combine(folder, name)}");

    // Of the SDK's analyzers, only CA1416 is measured.
    private static string[] PlatformOptions() =>
    [
        "dotnet_analyzer_diagnostic.severity = none",
        .. new[] { "CA1416", "XEN2002", "XEN2003", "XEN3001" }.Select(AsWarning),
        .. Analysis.ProjectProperties.Select(static property => $"{property.Key} = {property.Value}"),
    ];

    private static string AsWarning(string id) => $"dotnet_diagnostic.{id}.severity = warning";

    private static string Configure(string folder, string name, string[] options)
    {
        var path = Path.Combine(folder, name + ".globalconfig");
        File.WriteAllLines(path, ["is_global = true", .. options]);
        return $"/analyzerconfig:{path}";
    }
}
