using System.CommandLine;
using SampleConsumer.CommandLine;
using Spectre.Console;
using XenSupport.Xl.Guests;

namespace SampleConsumer.Patch;

/// <summary>Plans how to apply security fixes to a running host.</summary>
internal sealed class PatchCommand : ToolCommand
{
    public PatchCommand(ToolContext context)
        : base(
            "patch",
            "Plan how to apply security fixes to a running host: live where its release supports that, otherwise by a restart. "
            + "The exit code is 1 if a restart is needed.",
            new Example("xen-support patch 4.20.1", "for a host that reports that version"),
            new Example("xen-support patch 4.21 --arch arm64", "for a host on 64-bit Arm"))
    {
        var xen = new Argument<string>("VERSION") { Description = "The version of Xen, as the host reports it" };
        xen.CompletionSources.Add([.. context.Versions]);
        var architecture = new ChoiceOption("--arch", "The architecture of the host", "x86", "arm32", "arm64");
        Arguments.Add(xen);
        Options.Add(architecture);
        SetAction(arguments => Run(
            new Host(
                context.FindStatement(arguments.GetRequiredValue(xen)),
                Enum.Parse<Architecture>(arguments.GetRequiredValue(architecture), ignoreCase: true)),
            context.Console));
    }

    private static int Run(Host host, ToolConsole console)
    {
        var steps = PatchPlan.Create(host);
        var table = console.CreateTable("Component", "Action", $"Live support in Xen {host.Statement.Release.VersionText}");
        foreach (var step in steps)
        {
            table.AddRow(
                new Text(step.Part),
                new Text(step.Action, step.IsLive ? Color.Green : Color.Yellow),
                new Text(step.Stated));
        }

        console.Display.Write(table);
        return steps.All(step => step.IsLive) ? ExitCode.Fine : ExitCode.Findings;
    }
}
