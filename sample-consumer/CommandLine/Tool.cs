using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SampleConsumer.Commands;

namespace SampleConsumer.CommandLine;

/// <summary>The tool: its commands, and how it runs them.</summary>
internal static class Tool
{
    private const string Name = "xen-support";

    /// <summary>Runs a command line. Any error is reported in one line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolContext context)
    {
        var result = CreateCommand(context).Parse(arguments);
        if (result.Action is ParseErrorAction)
        {
            return Fail(Explain(result), result, context);
        }

        try
        {
            return result.Invoke(new InvocationConfiguration
            {
                Output = context.Console.Output,
                Error = context.Console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException exception)
        {
            return Fail(exception.Message, result, context);
        }
    }

    private static RootCommand CreateCommand(ToolContext context)
    {
        var root = new RootCommand(
            "Show what releases of the Xen hypervisor support. Without a command, print a summary of each release.")
        {
#if OWN_STATEMENT
            new Check.CheckCommand(context),
            new Patch.PatchCommand(context),
#endif
            new ShowCommand(context),
            new DiffCommand(context),
            new ReleasesCommand(context),
            new MatrixCommand(context),
            new ExportCommand(context),
        };
        root.SetAction(_ => SummaryCommand.Run(context));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string Explain(ParseResult result)
    {
        if (result is { UnmatchedTokens: [var word, ..], CommandResult.Command: RootCommand root })
        {
            var nearest = WordLikeness.FindNearest(word, root.Subcommands.Select(command => command.Name));
            return $"unknown command '{word}'" + (nearest is null ? "" : $" (did you mean '{nearest}'?)");
        }

        return result.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.');
    }

    private static int Fail(string message, ParseResult result, ToolContext context)
    {
        var command = result.CommandResult.Command;
        var path = command is RootCommand ? Name : $"{Name} {command.Name}";
        context.Console.Error.WriteLine($"{Name}: {message}; see {path} --help");
        return ExitCode.BadUsage;
    }
}
