using System.CommandLine;
using SampleConsumer.Check.Configuration;
using SampleConsumer.Check.Findings;
using SampleConsumer.Check.Guests;
using SampleConsumer.Check.Reports;
using SampleConsumer.CommandLine;

namespace SampleConsumer.Check;

/// <summary>Holds domain configurations of xl against what a release supports.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly ToolContext _context;

    private readonly Argument<string[]> _files = new("GUEST.cfg")
    {
        Description = "Domain configurations, as xl create takes them",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _xen = new("--xen")
    {
        Description = "The release of Xen (default: the newest that the tool has)",
        HelpName = "VERSION",
    };

    private readonly ChoiceOption _architecture = new(
        "--arch",
        "The architecture of the host, which a file does not say",
        "x86",
        "arm32",
        "arm64");

    private readonly Option<string[]> _accept = new("--accept")
    {
        Description = $"Findings that are not to count; may be repeated: {string.Join(", ", AcceptableRules)}",
        HelpName = "RULE",
    };

    private readonly ChoiceOption _format = new("--format", "How", "text", "json", "sarif");

    public CheckCommand(ToolContext context)
        : base(
            "check",
            "Hold domain configurations of xl against what a release of Xen supports: each setting that is less than supported "
                + "with security support, that xl refuses or that does nothing, with its line. The exit code is 1 where there is any.",
            new Example("xen-support check guest.cfg", "against the newest release, on x86"),
            new Example(
                "xen-support check *.cfg --xen 4.18 --arch arm64",
                "several, against another release, on 64-bit Arm"),
            new Example("xen-support check guest.cfg --accept tech-preview", "tech previews are fine here"),
            new Example("xen-support check guest.cfg --format sarif > guest.sarif", "for code hosts and editors"))
    {
        _context = context;
        _xen.CompletionSources.Add([.. context.Versions]);
        _accept.CompletionSources.Add(AcceptableRules);
        _accept.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Except(AcceptableRules))
            {
                result.AddError($"--accept cannot be '{word}': {string.Join(", ", AcceptableRules)}");
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

    private int Run(ParseResult arguments)
    {
        var statement = arguments.GetValue(_xen) is { } version
            ? _context.FindStatement(version)
            : _context.Statements[^1];
        var architecture = Enum.Parse<Architecture>(arguments.GetRequiredValue(_architecture), ignoreCase: true);
        var checker = new ConfigurationChecker(statement, architecture);
        var results = arguments.GetRequiredValue(_files).Select(path => (path, text: Read(path))).ToList()
            .ConvertAll(file => checker.Check(file.path, file.text));
        var report = new CheckReport(
            statement.Release,
            _context.Clock.GetLocalNow().Date,
            results,
            arguments.GetValue(_accept)?.ToHashSet() ?? []);
        Write(report, arguments.GetRequiredValue(_format));
        return report.HasFindings ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(CheckReport report, string format)
    {
        switch (format)
        {
            case "json":
                ReportJson.Write(JsonReport.Of(report), _context.Console.Output);
                break;
            case "sarif":
                ReportJson.Write(SarifReport.Of(report), _context.Console.Output);
                break;
            default:
                TextReport.Write(report, _context.Console);
                break;
        }
    }

    private static string Read(string path)
    {
        try
        {
            return ConfigurationText.Decode(File.ReadAllBytes(path));
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"cannot read '{path}': {exception.Message.TrimEnd('.')}");
        }
    }
}
