using System.CommandLine;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Rules;

namespace XenSupport.Tool.Commands;

/// <summary>Prints the page of the documentation about a rule.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    // Longer lines are hard to read.
    private const int WidestText = 100;

    public ExplainCommand(ToolContext context)
        : base(
            "explain",
            "Print the page about a rule: what it means, how the text is read, and how to fix it.",
            new Example("xen-support explain XEN1003", "what an unknown status label is"))
    {
        var rule = new Argument<string>("RULE")
        {
            HelpName = "RULE",
            Description = "The id of a rule, as lint and the compiler print it",
        };
        rule.CompletionSources.Add([.. RuleIds.All]);
        Arguments.Add(rule);
        SetAction(result =>
        {
            var page = RulePage.Read(RuleIds.Parse(result.GetRequiredValue(rule)));
            var width = context.Console.IsTerminal
                ? Math.Min(context.Console.TextWidth, WidestText)
                : RuleText.UsualWidth;
            context.Console.Output.Write(RuleText.Write(page, width));
            return ExitCode.Fine;
        });
    }
}
