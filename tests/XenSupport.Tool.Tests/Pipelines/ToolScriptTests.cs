using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>eng/run/xen-support builds the tool once, and then runs it.</summary>
public sealed class ToolScriptTests : IDisposable
{
    /// <summary>Stands for the SDK: 'publish' makes an empty file, and prints as much as the real one.</summary>
    private const string Sdk =
        """
        #!/bin/bash
        if [ "$1" = publish ]; then
          echo "publish in $PWD"
          while [ "$1" != -o ]; do shift; done
          mkdir -p "$2"
          [ -z "$BROKEN" ] || exit 3
          touch "$2/xen-support.dll"
        else
          [ -f "$1" ] || exit
          echo "run ${1##*/} in ${PWD##*/}: ${*:2}"
        fi
        """;

    private readonly LintedProject _project = new("    Status: Supported");

    public ToolScriptTests()
    {
        Directory.Delete(Path.Combine(_project.Checkout, "artifacts", "tool"));
        Directory.CreateDirectory(Path.Combine(_project.Checkout, "sdk"));
        File.WriteAllText(Path.Combine(_project.Checkout, "sdk", "dotnet"), Sdk);
        _project.Run($"chmod +x '{_project.Checkout}/sdk/dotnet'");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_first_call_builds_the_tool_in_the_checkout_and_runs_it_here()
    {
        var run = Run();

        Assert.Equal((0, $"publish in {_project.Checkout}\n"), (run.ExitCode, run.Error));
        Assert.Equal("run xen-support.dll in project: lint a b\n", run.Output);
    }

    [Fact]
    public void The_second_call_only_runs_it()
    {
        Run();

        Assert.Equal(("run xen-support.dll in project: lint a b\n", ""), (Run().Output, Run().Error));
    }

    [Fact]
    public void A_build_that_failed_is_repeated()
    {
        var broken = Run(("BROKEN", "1"));

        Assert.Equal((3, ""), (broken.ExitCode, broken.Output));
        Assert.Equal("run xen-support.dll in project: lint a b\n", Run().Output);
    }

    private ToolRun Run(params (string Name, string Value)[] environment) => _project.Run(
        $"'{_project.ToolScript}' lint a b",
        [("PATH", $"{_project.Checkout}/sdk:{Environment.GetEnvironmentVariable("PATH")}"), .. environment]);
}
