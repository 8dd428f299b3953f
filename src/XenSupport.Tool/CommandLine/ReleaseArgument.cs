using System.CommandLine;
using System.CommandLine.Completions;

namespace XenSupport.Tool.CommandLine;

/// <summary>A release that has a statement, or a version that a host of it reports.</summary>
internal sealed class ReleaseArgument : Argument<string>
{
    private readonly ToolContext _context;

    public ReleaseArgument(string name, string description, ToolContext context)
        : base(name)
    {
        _context = context;
        Description = description;
        HelpName = name;
        CompletionSources.Add(_ => context.Versions.Select(version => new CompletionItem(version)));
    }

    /// <summary>The statement for the release that was typed.</summary>
    /// <exception cref="UsageException">There is no such statement.</exception>
    public SupportStatement FindStatement(ParseResult result) => _context.FindStatement(result.GetRequiredValue(this));
}
