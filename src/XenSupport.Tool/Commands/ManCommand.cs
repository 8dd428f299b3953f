using System.CommandLine;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Manual;

namespace XenSupport.Tool.Commands;

/// <summary>Prints the manual page of the tool.</summary>
internal sealed class ManCommand : ToolCommand
{
    public ManCommand(ToolContext context)
        : base(
            "man",
            "Print the manual page of this tool, for man(1).",
            new Example("xen-support man > ~/.local/share/man/man1/xen-support.1", "where man looks for it"))
    {
        SetAction(result =>
        {
            var tool = (RootCommand)result.RootCommandResult.Command;
            new ManualPage(tool, "xen-support", context.Console.Output).Write();
            return ExitCode.Fine;
        });
    }
}
