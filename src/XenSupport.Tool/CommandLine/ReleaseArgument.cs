using System.CommandLine;
using System.CommandLine.Completions;

namespace XenSupport.Tool.CommandLine;

/// <summary>A release that has a statement, or a version that a host of it reports.</summary>
internal sealed class ReleaseArgument : Argument<string>
{
    public ReleaseArgument(string name, string description, ToolContext context)
        : base(name)
    {
        Description = description;
        HelpName = name;
        CompletionSources.Add(_ => context.Versions.Select(version => new CompletionItem(version)));
    }
}
