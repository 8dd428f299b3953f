using System.CommandLine;
using System.CommandLine.Completions;
using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Check.Reports;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Files;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Check;

/// <summary>Compares xl domain configurations with what a release supports.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly ToolContext _context;

    private readonly Argument<string[]> _files = new("GUEST.cfg")
    {
        Description = "Domain configurations, as for xl create",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _xen = new("--xen")
    {
        Description = $"The release of Xen, {Oldest} or later [default: that of --statement, or the newest]",
        HelpName = "VERSION",
    };

    private readonly ChoiceOption _architecture = new(
        "--arch", "The architecture of the host, which a configuration does not say", "x86", "arm32", "arm64")
    {
        Comparer = StringComparer.OrdinalIgnoreCase,
    };

    private readonly Option<string[]> _accept = new("--accept")
    {
        Description = "Rules whose findings do not count, separated by commas or repeated: "
            + string.Join(", ", AcceptableRules),
        HelpName = "RULE",
    };

    private readonly ChoiceOption _format = new("--format", "The output format", "text", "json", "sarif");

    public CheckCommand(ToolContext context)
        : base(
            "check",
            "Compare xl domain configurations with what a release of Xen supports. Report each setting that lacks full support "
                + "or security support, that xl refuses or that has no effect. The exit code is 1 if there are findings that count.",
            new Example("xen-support check guest.cfg", "against the newest release, on x86"),
            new Example(
                "xen-support check *.cfg --xen 4.18 --arch arm64",
                "several files, against another release, on 64-bit Arm"),
            new Example("xen-support check guest.cfg --accept tech-preview", "tech previews are fine here"),
            new Example("xen-support check guest.cfg --format sarif > guest.sarif", "for code hosts and editors"))
    {
        _context = context;
        _xen.CompletionSources.Add(_ => Versions.Select(version => new CompletionItem(version)));
        _accept.CompletionSources.Add(AcceptableRules);
        _accept.Validators.Add(result =>
        {
            foreach (var word in CommaList.Split(result.Tokens.Select(token => token.Value)).Except(AcceptableRules))
            {
                result.AddError(
                    $"'{word}' is not a valid value for --accept (expected one of {string.Join(", ", AcceptableRules)})");
            }
        });
        Arguments.Add(_files);
        Options.Add(_xen);
        Options.Add(_architecture);
        Options.Add(_accept);
        Options.Add(_format);
        SetAction(Run);
    }

    private static string[] AcceptableRules =>
        [.. FindingRules.All.Where(rule => rule.IsAcceptable).Select(rule => rule.Id)];

    private static string Oldest => $"{SettingCatalogue.OldestRelease.Major}.{SettingCatalogue.OldestRelease.Minor}";

    /// <summary>The versions that have a statement and whose xl is known.</summary>
    private IEnumerable<string> Versions => _context.Statements
        .Where(statement => statement.Release.Version is { } version && SettingCatalogue.Covers(version))
        .Select(statement => statement.Release.VersionText);

    private int Run(ParseResult arguments)
    {
        var statement = arguments.GetValue(_xen) is { } version
            ? _context.FindStatement(version, Versions)
            : _context.DefaultStatement;
        RequireKnownXl(statement.Release);
        var architecture = Enum.Parse<Architecture>(arguments.GetRequiredValue(_architecture), ignoreCase: true);
        var checker = new ConfigurationChecker(statement, architecture);
        var texts = arguments.GetRequiredValue(_files)
            .Select(path => (path, text: ConfigurationText.Decode(InputFile.ReadBytes(path))))
            .ToList();
        var results = _context.Progress.Over(texts, "checking")
            .Select(file => checker.Check(file.path, file.text))
            .ToList();
        var report = new CheckReport(
            statement.Release,
            _context.Clock.GetLocalNow().Date,
            results,
            CommaList.Split(arguments.GetValue(_accept) ?? []).ToHashSet());
        Write(report, arguments.GetRequiredValue(_format));
        return report.HasFindings ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void RequireKnownXl(SupportRelease release)
    {
        if (release.Version is not { } version)
        {
            throw new UsageException(
                $"the statement of Xen '{release.VersionText}' has no version number, so the settings of its xl are not known");
        }

        if (!SettingCatalogue.Covers(version))
        {
            throw new UsageException(
                $"check knows the xl of Xen {Oldest} and later, not that of Xen {release.VersionText}");
        }
    }

    private void Write(CheckReport report, string format)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(report, _context.Console.Output);
                break;
            case "sarif":
                SarifReport.Of(report).Write(_context.Console.Output);
                break;
            default:
                TextReport.Write(report, _context.Console);
                break;
        }
    }
}
