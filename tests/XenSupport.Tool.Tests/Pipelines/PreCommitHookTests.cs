using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The hook of .pre-commit-hooks.yaml, run as pre-commit does.</summary>
public sealed class PreCommitHookTests
{
    private static readonly YamlNode Hook = PipelineYaml.Hooks[0];

    private static readonly string[] Entry = PipelineYaml.TextOf(Hook["entry"]).Split(' ');

    [Theory]
    [InlineData("    Status: Supported", 0, "1 file: nothing found")]
    [InlineData("    Status: Expermental", 1, "error XEN1003: Unknown status 'Expermental'")]
    [InlineData("    Status: Supported\n\n   Status, x86: Supported", 0, "warning XEN1008: ")]
    public void The_hook_fails_as_lint_does_and_shows_what_is_found(string line, int exitCode, string output)
    {
        using var project = new LintedProject(line);
        string[] command =
            [Path.Combine(project.Checkout, Entry[0]), .. Entry[1..], .. PipelineYaml.TextsOf(Hook["args"])];

        var run = project.Run(string.Join(' ', command.Select(word => $"'{word}'")));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains(output, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUPPORT.md", true)]
    [InlineData("xen/Makefile", true)]
    [InlineData("xen/Kconfig", true)]
    [InlineData("xen/common/Kconfig", true)]
    [InlineData("xen/arch/x86/Kconfig.cpu", true)]
    [InlineData("docs/features/livepatch.pandoc", true)]
    [InlineData("docs/misc/xen-command-line.pandoc", true)]
    [InlineData("docs/SUPPORT.md", false)]
    [InlineData("SUPPORT.md.orig", false)]
    [InlineData("SUPPORTXmd", false)]
    [InlineData("tools/Makefile", false)]
    [InlineData("xen/common/Makefile", false)]
    [InlineData("tools/xen/Kconfig", false)]
    [InlineData("docs/misc/xen-command-lines", false)]
    [InlineData("README", false)]
    public void The_hook_runs_for_the_files_that_lint_reads(string path, bool isRead) =>
        Assert.Equal(isRead, Regex.IsMatch(path, PipelineYaml.TextOf(Hook["files"])));

    /// <summary>By default, pre-commit adds the changed files, and hides the output of a hook that passes.</summary>
    [Theory]
    [InlineData("language", "script")]
    [InlineData("pass_filenames", "false")]
    [InlineData("verbose", "true")]
    public void The_hook_is_run_with(string key, string value) => Assert.Equal(value, PipelineYaml.TextOf(Hook[key]));
}
