using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace XenSupport.Tool.CommandLine;

/// <summary>The help of System.CommandLine, followed by the command's examples and the exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in ExamplesOf(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {example.CommandLine}");
            output.WriteLine($"      {example.Meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.Meanings)
        {
            output.WriteLine($"  {code}  {meaning}");
        }

        return ExitCode.Fine;
    }

    private static IEnumerable<Example> ExamplesOf(Command command) => command is ToolCommand tool
        ? tool.Examples
        : command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]);
}
