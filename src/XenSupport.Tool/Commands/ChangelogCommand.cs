using XenSupport.Tool.CommandLine;
using XenSupport.Upstream.Changes;

namespace XenSupport.Tool.Commands;

/// <summary>Prints how a release differs from another, as Markdown for its changelog.</summary>
internal sealed class ChangelogCommand : ToolCommand
{
    public ChangelogCommand(ToolContext context)
        : base(
            "changelog",
            "Print what changed from one release to another as Markdown for a changelog: support upgraded and downgraded, features "
            + "added and removed.",
            new Example("xen-support changelog 4.20 4.21", "what the changelog of Xen 4.21 says about support"),
            new Example("xen-support changelog 4.22 4.23 --git xen", "the same for the next release, from a clone of Xen"))
    {
        var old = new ReleaseArgument("OLD", "The release to start from", context);
        var current = new ReleaseArgument("NEW", "The release whose changelog it is", context);
        Arguments.Add(old);
        Arguments.Add(current);
        SetAction(result => Run(old.FindStatement(result), current.FindStatement(result), context.Console.Output));
    }

    private static int Run(SupportStatement before, SupportStatement after, TextWriter output)
    {
        var changes = StatementComparer.Compare(before, after, isSameRelease: false);
        output.Write(changes.IsEmpty
            ? $"Nothing changed from {before} to {after}.\n"
            : SupportChangelog.Write(changes));
        return ExitCode.Fine;
    }
}
