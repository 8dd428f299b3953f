using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using XenSupport.Git;
using XenSupport.Tool.Check;
using XenSupport.Tool.Commands;
using XenSupport.Tool.Lint;
using XenSupport.Tool.Search;

namespace XenSupport.Tool.CommandLine;

/// <summary>The tool: its commands, and how it runs them.</summary>
internal static class CommandLineTool
{
    private const string Name = "xen-support";

    private static readonly Option<string[]> StatementFiles = new("--statement")
    {
        Description = "A SUPPORT.md to read in addition to the tool's own statements; may be repeated. "
            + "It replaces the tool's own for the same release",
        HelpName = "FILE",
        Recursive = true,
    };

    private static readonly Option<string> Clone = new("--git")
    {
        Description = "A clone of Xen, whose branches have the statements to use instead of the tool's own",
        HelpName = "REPO",
        Recursive = true,
    };

    /// <summary>Runs a command line. Any error is reported in one line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolContext context)
    {
        var result = CreateCommand(context).Parse(arguments);
        try
        {
            // Parse again, because completion offers the releases of the clone and of the files.
            if (result.Errors.Count == 0 && result.GetValue(Clone) is { } clone)
            {
                context = context.WithClone(clone);
                result = CreateCommand(context).Parse(arguments);
            }

            if (result.Errors.Count == 0 && result.GetValue(StatementFiles) is { Length: > 0 } files)
            {
                context = context.WithFiles(files);
                result = CreateCommand(context).Parse(arguments);
            }

            if (result.Action is ParseErrorAction)
            {
                return Fail(Explain(result), result, context);
            }

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
        catch (GitException exception)
        {
            return Fail($"git cannot read '{result.GetValue(Clone)}': {exception.Message}", result, context);
        }
        finally
        {
            context.Console.Output.Flush();
        }
    }

    private static RootCommand CreateCommand(ToolContext context)
    {
        var root = new RootCommand(
            "Show what releases of the Xen hypervisor support. Without a command, print a summary of each release.")
        {
            new LintCommand(context),
            new LspCommand(context),
            new CheckCommand(context),
            new ShowCommand(context),
            new DiffCommand(context),
            new ChangelogCommand(context),
            new HistoryCommand(context),
            new ReleasesCommand(context),
            new MatrixCommand(context),
            new ExportCommand(context),
            new ExplainCommand(context),
            new CompletionsCommand(context),
            new ManCommand(context),
        };
        root.Options.Add(StatementFiles);
        root.Options.Add(Clone);
        root.SetAction(_ => SummaryCommand.Run(context));
        var help = root.Options.OfType<HelpOption>().Single();
        // Completion would offer them where a path is typed.
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
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
