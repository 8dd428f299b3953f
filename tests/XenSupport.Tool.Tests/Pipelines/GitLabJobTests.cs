using System.Text.Json;
using XenSupport.Tool.Tests.Testing;
using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The job of docs/upstream/gitlab.yml, run as GitLab's runner does.</summary>
public sealed class GitLabJobTests
{
    private const string Good = "    Status: Supported";
    private const string Bad = "    Status: Expermental";
    private const string Doubtful = "    Status: Supported\n\n   Status, x86: Supported";

    private static readonly string[] Severities = ["info", "minor", "major", "critical", "blocker"];

    private static readonly YamlNode Job = PipelineYaml.GitLab["xen-support-lint"];

    private static readonly string Report = PipelineYaml.TextOf(Job["artifacts"]["reports"]["codequality"]);

    [Theory]
    [InlineData(Good, "", 0)]
    [InlineData(Bad, "", 1, "XEN1003 at SUPPORT.md:12")]
    [InlineData(Bad, "--ignore XEN1003", 0)]
    [InlineData(Doubtful, "", 0, "XEN1008 at SUPPORT.md:14")]
    [InlineData(Doubtful, "--werror", 1, "XEN1008 at SUPPORT.md:14")]
    public void The_job_fails_as_lint_does_and_leaves_a_report(
        string line, string arguments, int exitCode, params string[] issues)
    {
        using var project = new LintedProject(line);

        var run = RunJob(project, arguments);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal(issues, ReadReport(project));
        Assert.All(issues, issue => Assert.Contains(issue.Split(' ')[0], run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void An_argument_that_lint_refuses_fails_with_its_exit_code()
    {
        using var project = new LintedProject(Good);

        var run = RunJob(project, "--ignore XEN0000");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("XEN0000", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_does_not_exist_fails_before_anything_is_checked()
    {
        using var project = new LintedProject(Good);

        var run = RunJob(project, "", reference: "v0");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("v0", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOfFile(Report)));
    }

    [Fact]
    public void An_image_that_has_xen_support_needs_no_preparation()
    {
        using var project = new LintedProject(Bad);

        var run = project.Run(LinesOf("script"), [.. VariablesOf(project, "", null), project.PathWithTool]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["XEN1003 at SUPPORT.md:12"], ReadReport(project));
    }

    [Fact]
    public void The_report_is_kept_when_the_job_fails() =>
        Assert.Equal("always", PipelineYaml.TextOf(Job["artifacts"]["when"]));

    private static ToolRun RunJob(LintedProject project, string arguments, string? reference = null)
    {
        var commit = project.Run(
            """
            cd "$CHECKOUT"
            git init --quiet --initial-branch main
            git add .
            git -c user.name=Test -c user.email=test@example.org commit --quiet --message Release
            git tag v1
            """,
            [("CHECKOUT", project.Checkout)]);
        Assert.Equal((0, ""), (commit.ExitCode, commit.Error));
        return project.Run(
            LinesOf("before_script") + LinesOf("script"), VariablesOf(project, arguments, reference));
    }

    /// <summary>The lines of a part of the job, which GitLab runs one after the other in one shell.</summary>
    private static string LinesOf(string part) => string.Concat(PipelineYaml.TextsOf(Job[part]).Select(line => line + "\n"));

    private static IEnumerable<(string Name, string Value)> VariablesOf(
        LintedProject project, string arguments, string? reference) =>
        from variable in PipelineYaml.MembersOf(Job["variables"])
        let value = PipelineYaml.TextOf(variable.Value)
        select (variable.Key, variable.Key switch
        {
            "XEN_SUPPORT_REPOSITORY" => $"file://{project.Checkout}",
            "XEN_SUPPORT_ARGUMENTS" => $"{value} {arguments}",
            "XEN_SUPPORT_REF" => reference ?? value,
            _ => value,
        });

    /// <summary>Reads what GitLab requires of a report of code quality.</summary>
    private static IEnumerable<string> ReadReport(LintedProject project)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(project.PathOfFile(Report)));
        var issues = report.RootElement.EnumerateArray().ToList();
        Assert.All(issues, issue => Assert.NotEqual("", issue.GetProperty("description").GetString()));
        Assert.All(issues, issue => Assert.Contains(issue.GetProperty("severity").GetString(), Severities));
        Assert.Distinct(issues.Select(issue => issue.GetProperty("fingerprint").GetString()));
        return
        [
            .. from issue in issues
               let location = issue.GetProperty("location")
               let line = location.GetProperty("lines").GetProperty("begin").GetInt32()
               select $"{issue.GetProperty("check_name").GetString()} at {location.GetProperty("path").GetString()}:{line}",
        ];
    }
}
