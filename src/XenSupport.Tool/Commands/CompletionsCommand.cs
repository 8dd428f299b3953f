using System.CommandLine;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Commands;

/// <summary>Prints the script that completes command lines in a shell.</summary>
internal sealed class CompletionsCommand : ToolCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public CompletionsCommand(ToolContext context)
        : base(
            "completions",
            "Print the script that completes the command lines of this tool in a shell. It says where to put it.",
            new Example("xen-support completions bash", "the script for bash"))
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", Shells)}",
            HelpName = "SHELL",
        };
        shell.AcceptOnlyFromAmong(Shells);
        Arguments.Add(shell);
        SetAction(result =>
        {
            context.Console.Output.Write(ReadScript(result.GetRequiredValue(shell)));
            return ExitCode.Fine;
        });
    }

    private static string ReadScript(string shell)
    {
        var extension = shell == "powershell" ? "ps1" : shell;
        using var script = typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"completion.{extension}");
        using var reader = new StreamReader(script!);
        return reader.ReadToEnd();
    }
}
