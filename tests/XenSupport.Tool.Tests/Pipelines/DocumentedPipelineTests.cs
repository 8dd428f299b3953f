using System.Text.Json;
using System.Text.RegularExpressions;
using XenSupport.Testing;
using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The pieces of pipelines in docs/upstream.md fit the files that they use.</summary>
public sealed partial class DocumentedPipelineTests
{
    private const string Job = "xen-support-lint";

    private static readonly List<(string File, YamlNode Root)> Pieces =
    [
        .. from match in Fence().Matches(File.ReadAllText(Repository.PathOf("docs", "upstream.md")))
           select (match.Groups[1].Value, PipelineYaml.Parse(match.Groups[2].Value)),
    ];

    /// <summary>The jobs of GitLab, by name.</summary>
    private static readonly List<(string Key, YamlNode Value)> Jobs =
    [
        .. Pieces.Where(piece => piece.File == ".gitlab-ci.yml")
            .SelectMany(piece => PipelineYaml.MembersOf(piece.Root))
            .Where(member => member.Key != "include"),
    ];

    /// <summary>The steps of GitHub's workflows.</summary>
    private static readonly List<YamlMappingNode> Steps =
    [
        .. from piece in Pieces
           from node in piece.Root.AllNodes.OfType<YamlMappingNode>()
           where KeysOf(node).Contains("uses") || KeysOf(node).Contains("run")
           select node,
    ];

    [Fact]
    public void Each_key_is_known() =>
        Assert.All(Pieces, piece => Assert.Empty(SystemOf(piece.File).FindUnknown(piece.Root)));

    [Fact]
    public void The_included_file_exists()
    {
        const string start = "https://raw.githubusercontent.com/xensupport/xensupport/v1/";
        var address = PipelineYaml.TextOf(Pieces[0].Root["include"][0]["remote"]);

        Assert.StartsWith(start, address, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf(address[start.Length..].Split('/'))));
    }

    [Fact]
    public void A_job_extends_the_one_of_the_file() => Assert.Equal(
        [Job, Job, Job],
        Jobs.Select(job => PipelineYaml.Find(job.Value, "extends") is { } name ? PipelineYaml.TextOf(name) : job.Key));

    [Fact]
    public void A_job_sets_variables_that_the_file_reads() => Assert.Superset(
        Jobs.SelectMany(job => KeysOfMember(job.Value, "variables")).ToHashSet(),
        KeysOfMember(PipelineYaml.GitLab[Job], "variables").Append("GIT_DEPTH").ToHashSet());

    [Fact]
    public void A_workflow_uses_the_action_and_inputs_that_it_has()
    {
        var uses = Steps
            .Where(step => PipelineYaml.Find(step, "uses") is { } action
                && PipelineYaml.TextOf(action).StartsWith("xensupport/", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(2, uses.Count);
        Assert.All(uses, step =>
            Assert.Equal("xensupport/xensupport/.github/actions/lint@v1", PipelineYaml.TextOf(step["uses"])));
        Assert.All(uses, step => Assert.Superset(
            KeysOfMember(step, "with").ToHashSet(), KeysOfMember(PipelineYaml.Action, "inputs").ToHashSet()));
    }

    [Fact]
    public void A_later_step_writes_the_file_that_the_next_one_uploads()
    {
        using var project = new LintedProject("    Status: Expermental");
        var step = Steps.Single(step => KeysOf(step).Contains("run"));
        var upload = Steps.Single(step => KeysOfMember(step, "with").Contains("sarif_file"));

        var run = project.Run(PipelineYaml.TextOf(step["run"]), [project.PathWithTool]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var sarif = JsonDocument.Parse(
            File.ReadAllText(project.PathOfFile(PipelineYaml.TextOf(upload["with"]["sarif_file"]))));
        Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void The_hook_is_one_of_the_repository()
    {
        var hook = Pieces.Single(piece => piece.File == ".pre-commit-config.yaml").Root["repos"][0]["hooks"][0];

        Assert.Equal(PipelineYaml.TextOf(PipelineYaml.Hooks[0]["id"]), PipelineYaml.TextOf(hook["id"]));
    }

    private static PipelineKeys SystemOf(string file) => file switch
    {
        ".gitlab-ci.yml" => PipelineKeys.GitLab,
        ".pre-commit-config.yaml" => PipelineKeys.HookConfiguration,
        _ => PipelineKeys.Workflow,
    };

    private static IEnumerable<string> KeysOf(YamlNode node) =>
        PipelineYaml.MembersOf(node).Select(member => member.Key);

    private static IEnumerable<string> KeysOfMember(YamlNode node, string key) =>
        PipelineYaml.Find(node, key) is { } member ? KeysOf(member) : [];

    [GeneratedRegex("^```yaml ([^\n]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
