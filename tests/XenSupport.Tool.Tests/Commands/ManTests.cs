using System.Diagnostics;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The manual page that <c>man</c> prints.</summary>
public class ManTests
{
    private const string Groff = "/usr/bin/groff";

    [Theory]
    [InlineData("NAME")]
    [InlineData("SYNOPSIS")]
    [InlineData("COMMANDS")]
    [InlineData("ENVIRONMENT")]
    [InlineData("EXIT STATUS")]
    public void It_has_the_sections_that_readers_look_for(string section) =>
        Assert.Contains($".SH {section}", ToolRun.Of("man").Lines);

    [Theory]
    [InlineData("lint FILE...", "Report what is wrong")]
    [InlineData("show FEATURE...", "Show what each release states")]
    [InlineData("changelog OLD NEW", "Print what changed from one release to another as Markdown")]
    [InlineData("history KEY...", "Show what each branch of the clone of")]
    [InlineData("completions SHELL", "Print the script")]
    public void It_describes_each_command(string synopsis, string description)
    {
        var lines = ToolRun.Of("man").Lines;

        var start = Array.IndexOf(lines, $".SS {synopsis}");
        Assert.StartsWith(description, lines[start + 2], StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_can_be_copied() => Assert.Contains(@".B \-\-overlay FILE", ToolRun.Of("man").Lines);

    [Theory]
    [InlineData("80")]
    [InlineData("60")]
    public async Task Groff_has_nothing_to_complain_about(string columns)
    {
        Assert.SkipUnless(File.Exists(Groff), "groff is not installed.");
        var start = new ProcessStartInfo(Groff, ["-man", "-ww", "-Tascii", "-P-cbou", $"-rLL={columns}n"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(ToolRun.Of("man").Output);
        process.StandardInput.Close();
        var page = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("SEE ALSO", page, StringComparison.Ordinal);
    }
}
