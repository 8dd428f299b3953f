using System.CommandLine;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Lint.Reports;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Rules;
using XenSupport.Tool.Search;

namespace XenSupport.Tool.Lint;

/// <summary>Reports what is wrong with support statements.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly ToolContext _context;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Statements, folders with statements, patterns such as '**/SUPPORT.md', or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _tree = new("--tree")
    {
        Description = "A checkout of Xen: its statement is also compared with its source and with other releases",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _overlays = new("--overlay")
    {
        Description = "An overlay, which adds to the statements and is checked against them; may be repeated",
        HelpName = "FILE",
    };

    private readonly Option<bool> _errata = new("--errata")
    {
        Description = "Read released statements as they were meant; their known defects are notes",
    };

    private readonly Option<bool> _warningsAsErrors = new("--werror") { Description = "Treat warnings as errors" };

    private readonly Option<string[]> _select = OptionOfRules("--select", "Report only this rule");

    private readonly Option<string[]> _ignore = OptionOfRules("--ignore", "Do not report this rule");

    private readonly ChoiceOption _format = new(
        "--format", "The output format", "text", "json", "sarif", "gitlab", "github");

    public LintCommand(ToolContext context)
        : base(
            "lint",
            "Report what is wrong with support statements (SUPPORT.md), at the exact word. "
                + "The exit code is 1 if there are errors.",
            new Example("xen-support lint SUPPORT.md", "one statement"),
            new Example("git show :SUPPORT.md | xen-support lint -", "what is about to be committed"),
            new Example("xen-support lint --werror --ignore XEN1006 statements", "strictly, a whole folder, except one rule"),
            new Example("xen-support lint SUPPORT.md --format sarif > lint.sarif", "for code hosts and editors"),
            new Example("xen-support lint --tree xen", "a checkout of Xen, compared with its Kconfig and documentation"),
            new Example("xen-support lint --git xen.git", "all release branches of a clone of Xen"))
    {
        _context = context;
        Arguments.Add(_files);
        Options.Add(_tree);
        Options.Add(_overlays);
        Options.Add(_errata);
        Options.Add(_warningsAsErrors);
        Options.Add(_select);
        Options.Add(_ignore);
        Options.Add(_format);
        SetAction(Run);
    }

    private static Option<string[]> OptionOfRules(string name, string description)
    {
        var option = new Option<string[]>(name)
        {
            Description = $"{description}; repeatable, or several separated by commas",
            HelpName = "RULE",
        };
        option.CompletionSources.Add([.. RuleIds.OfStatements]);
        return option;
    }

    private int Run(ParseResult arguments)
    {
        var select = RuleIds.ParseOfStatements(arguments.GetValue(_select) ?? []);
        var ignore = RuleIds.ParseOfStatements(arguments.GetValue(_ignore) ?? []);
        var all = Lint(arguments);
        var report = all with
        {
            Findings =
            [
                .. all.Findings
                    .Where(finding => select.Count == 0 || select.Contains(finding.Rule.Id))
                    .Where(finding => !ignore.Contains(finding.Rule.Id))
                    .Select(finding => arguments.GetValue(_warningsAsErrors) ? Sharpen(finding) : finding),
            ],
        };
        Write(report, arguments.GetRequiredValue(_format));
        return report.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    private LintReport Lint(ParseResult arguments)
    {
        var locator = new FindingLocator(arguments.GetValue(_errata));
        var files = arguments.GetValue(_files) ?? [];
        if (Array.Find(files, IsOption) is { } option)
        {
            var nearest = WordLikeness.FindMisspelt(option, Options.Select(known => known.Name));
            throw new UsageException(
                $"unknown option '{option}'" + (nearest is null ? "" : $" (did you mean '{nearest}'?)"));
        }

        var overlays = arguments.GetValue(_overlays) ?? [];
        switch (files.Length > 0, arguments.GetValue(_tree), _context.Repository)
        {
            case (true, null, null):
                return new Linter(locator, _context.Progress).Lint(
                [
                    .. new LintPaths(_context.Console.Input).ReadStatements(files),
                    .. LintPaths.ReadOverlays(overlays),
                ]);
            case (false, _, _) when overlays.Length > 0:
                throw new UsageException("--overlay is for files, not for --tree or --git");
            case (false, { } folder, null):
                return new TreeLinter(locator, _context.Progress).Lint([XenTrees.Open(folder)], _context.Statements);
            case (false, null, { } repository):
                using (var blobs = repository.OpenBlobs())
                {
                    return new TreeLinter(locator, _context.Progress).Lint(XenTrees.Open(repository, blobs), []);
                }

            default:
                throw new UsageException("expected files to check, or either --tree or --git");
        }
    }

    // Unknown options are parsed as files.
    private static bool IsOption(string name) =>
        name.StartsWith("--", StringComparison.Ordinal) && !File.Exists(name);

    private static LintFinding Sharpen(LintFinding finding) =>
        finding.Level == FindingLevel.Warning ? finding with { Level = FindingLevel.Error } : finding;

    private void Write(LintReport report, string format)
    {
        var output = _context.Console.Output;
        switch (format)
        {
            case "json":
                LintJson.Write(report, output);
                break;
            case "sarif":
                LintSarif.Of(report).Write(output);
                break;
            case "gitlab":
                GitLabIssues.Write(report, output);
                break;
            case "github":
                GitHubAnnotations.Write(report, output);
                break;
            default:
                LintText.Write(report, _context.Console);
                break;
        }
    }
}
