using System.Diagnostics;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The scripts of <c>completions</c> complete command lines.</summary>
public class CompletionsTests
{
    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("powershell", "Register-ArgumentCompleter ")]
    public void A_script_registers_itself(string shell, string registration)
    {
        var run = ToolRun.Of("completions", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.Lines, line => line.StartsWith(registration, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_shell_is_an_error() => Assert.Equal(2, ToolRun.Of("completions", "csh").ExitCode);

    [Theory]
    [InlineData("xen-support li", "lint")]
    [InlineData("xen-support check --xen ", "4.17 4.18 4.19 4.20 4.21 4.22")]
    [InlineData("xen-support check --xen 4.2", "4.20 4.21 4.22")]
    [InlineData("xen-support check --xen 4.16", "")]
    [InlineData("xen-support lint --sel", "--select")]
    [InlineData("xen-support lint ", "")]
    [InlineData("xen-support lint --format s", "sarif")]
    public async Task Bash_offers(string line, string words)
    {
        const string bash = "/bin/bash";
        Assert.SkipUnless(File.Exists(bash), "bash is not installed.");
        var script = $$"""
            xen-support() { dotnet '{{BuiltTool.Library}}' "$@"; }
            source <(xen-support completions bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            COMP_WORDS=($COMP_LINE); [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _xen_support
            echo "${COMPREPLY[*]}"
            """;
        using var process = Process.Start(
            new ProcessStartInfo(bash, ["-c", script]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(words, output.TrimEnd());
    }
}
