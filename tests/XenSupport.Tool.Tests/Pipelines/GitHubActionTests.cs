using System.Text.Json;
using System.Text.RegularExpressions;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;
using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The action of .github/actions/lint, run as GitHub's runner does.</summary>
public sealed partial class GitHubActionTests
{
    private const string Good = "    Status: Supported";
    private const string Bad = "    Status: Expermental";
    private const string Doubtful = "    Status: Supported\n\n   Status, x86: Supported";

    private static readonly IList<YamlNode> Steps = PipelineYaml.ItemsOf(PipelineYaml.Action["runs"]["steps"]);

    [Theory]
    [InlineData(Good, "", 0, "")]
    [InlineData(Bad, "", 1, "::error file=SUPPORT.md,line=12,")]
    [InlineData(Bad, "--ignore XEN1003", 0, "")]
    [InlineData(Doubtful, "", 0, "::warning file=SUPPORT.md,line=14,")]
    [InlineData(Doubtful, "--werror --select XEN1008", 1, "::error file=SUPPORT.md,line=14,")]
    public void The_action_fails_as_lint_does_and_annotates_the_line(
        string line, string arguments, int exitCode, string annotation)
    {
        using var project = new LintedProject(line);

        var run = RunAction(project, ("arguments", arguments));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(annotation, run.Output, StringComparison.Ordinal);
        Assert.Equal(annotation.Length == 0 ? 0 : 1, run.Output.Count(letter => letter == '\n'));
    }

    [Fact]
    public void An_annotation_has_the_path_from_the_root_of_the_repository()
    {
        using var project = new LintedProject(Bad);
        var folder = Directory.CreateDirectory(project.PathOfFile("some folder")).FullName;
        File.Move(project.PathOfFile("SUPPORT.md"), Path.Combine(folder, "SUPPORT.md"));

        var run = RunAction(project, ("directory", "some folder"));

        Assert.StartsWith("::error file=some folder/SUPPORT.md,line=12,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_is_never_a_command()
    {
        using var project = new LintedProject(Good);

        RunAction(project, ("arguments", "; touch a"), ("directory", "$(touch b)"));

        Assert.Equal(["SUPPORT.md"], Directory.GetFiles(project.PathOfFile("")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_SDK_is_that_of_the_repository()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("global.json")));
        var sdk = json.RootElement.GetProperty("sdk").GetProperty("version").GetString()!;
        var setup = Steps.Single(step => PipelineYaml.Find(step, "uses") is not null);

        Assert.StartsWith("actions/setup-dotnet@", PipelineYaml.TextOf(setup["uses"]), StringComparison.Ordinal);
        Assert.Equal($"{Version.Parse(sdk).ToString(2)}.x", PipelineYaml.TextOf(setup["with"]["dotnet-version"]));
    }

    /// <summary>Runs each step in a shell of its own, until one fails.</summary>
    private static ToolRun RunAction(LintedProject project, params (string Name, string Value)[] inputs)
    {
        var pathFile = Path.Combine(project.Checkout, "path");
        File.WriteAllText(pathFile, "");
        var run = new ToolRun(0, "", "");
        foreach (var step in Steps.Where(step => PipelineYaml.Find(step, "run") is not null))
        {
            if (run.ExitCode != 0)
            {
                break;
            }

            Assert.Equal("bash", PipelineYaml.TextOf(step["shell"]));
            run = project.Run(
                PipelineYaml.TextOf(step["run"]),
                [
                    ("GITHUB_ACTION_PATH", project.ActionFolder),
                    ("GITHUB_PATH", pathFile),
                    ("PATH", string.Join(':', [.. File.ReadLines(pathFile), Environment.GetEnvironmentVariable("PATH")])),
                    .. EnvironmentOf(step, inputs),
                ]);
        }

        return run;
    }

    private static IEnumerable<(string Name, string Value)> EnvironmentOf(
        YamlNode step, IReadOnlyList<(string Name, string Value)> inputs) =>
        from variable in PipelineYaml.Find(step, "env") is { } env ? PipelineYaml.MembersOf(env) : []
        let input = Input().Match(PipelineYaml.TextOf(variable.Value)).Groups[1].Value
        let given = inputs.Where(given => given.Name == input).Select(given => given.Value)
        select (variable.Key, given.SingleOrDefault(DefaultOf(input)));

    private static string DefaultOf(string input) =>
        PipelineYaml.TextOf(PipelineYaml.Action["inputs"][input]["default"]);

    [GeneratedRegex(@"^\$\{\{ inputs\.(\w+) \}\}$")]
    private static partial Regex Input();
}
