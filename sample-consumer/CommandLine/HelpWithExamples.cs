using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SampleConsumer.CommandLine;

/// <summary>The help of System.CommandLine, with the command's examples and the exit codes behind it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit code:
          0  fine
          1  something found that one should look at
          2  the command line, or a file that it names, is wrong

        """;

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
        output.Write(ExitCodes);
        return ExitCode.Fine;
    }

    private static IEnumerable<Example> ExamplesOf(Command command) => command is ToolCommand tool
        ? tool.Examples
        : command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]);
}
