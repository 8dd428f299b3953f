using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>Lists what changed from one release to another.</summary>
internal sealed class DiffCommand : ToolCommand
{
    public DiffCommand(ToolContext context)
        : base(
            "diff",
            "List what changed from one release to another: features, security support, limits, caveats. "
            + "The exit code is 1 if anything changed.",
            new Example("xen-support diff 4.19 4.20", "what an upgrade from Xen 4.19 to 4.20 adds, removes and changes"),
            new Example("xen-support diff 4.20.1 4.21.0", "releases given as hosts report them"))
    {
        var from = new ReleaseArgument("FROM", "The release to start from", context);
        var to = new ReleaseArgument("TO", "The release to compare with it", context);
        Arguments.Add(from);
        Arguments.Add(to);
        SetAction(result => Run(from.FindStatement(result), to.FindStatement(result), context.Console));
    }

    private static int Run(SupportStatement before, SupportStatement after, ToolConsole console)
    {
        var changes = after.GetChangesSince(before);
        if (changes.Count == 0)
        {
            console.Display.WriteLine($"Nothing changed from {before} to {after}.");
            return ExitCode.Fine;
        }

        var table = console.CreateTable("", "Feature", $"{before}", $"{after}", "What changed");
        foreach (var change in changes)
        {
            table.AddRow(
                KindOf(change),
                new Text(NameOf(change)),
                Describe(change.Before, change.LimitBefore, before.Release),
                Describe(change.After, change.LimitAfter, after.Release),
                new Text(change.Kind == SupportChangeKind.Changed ? AspectsOf(change.Aspects) : ""));
        }

        console.Display.Write(table);
        console.Display.WriteLine(
            $"{Count(SupportChangeKind.Added)} added, {Count(SupportChangeKind.Removed)} removed, {Count(SupportChangeKind.Changed)} changed");
        return ExitCode.Findings;

        int Count(SupportChangeKind kind) => changes.Count(change => change.Kind == kind);
    }

    private static Text KindOf(SupportChange change) => change.Kind switch
    {
        SupportChangeKind.Added => new Text("+", Color.Green),
        SupportChangeKind.Removed => new Text("-", Color.Red),
        _ => new Text("~", Color.Yellow),
    };

    private static string NameOf(SupportChange change)
    {
        var (path, qualifier, title) = (change.After ?? change.Before, change.LimitAfter ?? change.LimitBefore) switch
        {
            ({ } entry, _) => (entry.Path, entry.Qualifier, entry.OriginTitle),
            (_, { } limit) => (limit.Path, limit.Qualifier, limit.OriginTitle),
            _ => ([], null, null),
        };
        var name = FeatureNames.Of(path, qualifier);
        return title is null ? name : $"{name} ({title}, not Xen)";
    }

    private static Text Describe(SupportEntry? entry, SupportLimit? limit, SupportRelease release) =>
        (entry, limit) switch
        {
            ({ } stated, _) => new Text(stated.Value, StatusWords.StyleOf(stated.Status)),
            (_, { } stated) => new Text(string.Join(", ", LimitWords.Of(stated, release))),
            _ => new Text("not stated"),
        };

    private static string AspectsOf(SupportAspects aspects) => string.Join(
        ", ",
        from aspect in new[]
        {
            (SupportAspects.Status, "status"),
            (SupportAspects.SecuritySupport, "security support"),
            (SupportAspects.Limit, "limit"),
            (SupportAspects.Caveats, "caveats"),
        }
        where aspects.HasFlag(aspect.Item1)
        select aspect.Item2);
}
