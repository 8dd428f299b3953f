using XenSupport.Tool.Check.Mapping;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Check.Findings;

/// <summary>Compares configurations with the statement of a release.</summary>
internal sealed class ConfigurationChecker
{
    private readonly SupportStatement _statement;
    private readonly XenVersion _version;
    private readonly Architecture _architecture;
    private readonly OutcomeReader _reader;

    /// <exception cref="ArgumentException">The statement's release has no number.</exception>
    public ConfigurationChecker(SupportStatement statement, Architecture architecture)
    {
        // A release candidate has the settings of its release.
        _version = statement.Release.Version is { } version
            ? new XenVersion(version.Major, version.Minor)
            : throw new ArgumentException("The release has no number.", nameof(statement));
        _statement = statement;
        _architecture = architecture;
        _reader = new OutcomeReader(statement);
    }

    /// <summary>Checks a configuration.</summary>
    /// <param name="path">The name of the file in reports.</param>
    /// <param name="text">The text of the file.</param>
    public CheckResult Check(string path, string text)
    {
        var file = ConfigurationFile.Parse(text);
        if (file.Errors.Count > 0)
        {
            return Result(
                path,
                file.Errors.Select(error => new ConfigurationFinding(FindingRules.Syntax, error.Span, error.Message)),
                []);
        }

        var settings = new GuestSettings(file.Assignments, _version);
        var guest = new Guest(settings, _architecture, _version);
        var reached = Mappings.Rows
            .SelectMany(row => row.OccurrencesIn(guest).Select(occurrence => (occurrence, row.Outcome)))
            .ToList();
        var findings = new SettingsReader(_version, guest.Kind).Read(file.Assignments, settings)
            .Concat(ReadDevices(guest.Devices))
            .Concat(SettingValues.FindFaults(settings, guest.Kind, _version).Select(ReadFault))
            .Concat(reached.SelectMany(pair => _reader.Read(pair.occurrence, pair.Outcome, guest)));
        return Result(path, findings, reached.SelectMany(pair => _reader.ReachedKeys(pair.Outcome)));
    }

    private static IEnumerable<ConfigurationFinding> ReadDevices(GuestDevices devices) =>
    [
        .. devices.Errors.Select(error => new ConfigurationFinding(
            FindingRules.Refused, error.Error.Span, $"{error.Setting}: refused: {error.Error.Message}")),
        .. devices.Faults.Select(ReadFault),
        .. devices.UnknownWords.Select(unknown => new ConfigurationFinding(
            FindingRules.UnusableValue,
            unknown.Word.Span,
            $"{unknown.Setting}: xl does not know the option '{unknown.Word.Name}' and ignores it")),
    ];

    private static ConfigurationFinding ReadFault(ValueFault fault) => fault.IsRefused
        ? new(FindingRules.Refused, fault.Span, $"{fault.Setting}: refused: {fault.Message}")
        : new(
            FindingRules.UnusableValue,
            fault.Span,
            $"{fault.Setting}: {fault.Message}; xl prints a message and continues");

    private CheckResult Result(
        string path,
        IEnumerable<ConfigurationFinding> findings,
        IEnumerable<string> reachedKeys) =>
        new(
            path,
            _statement.Release,
            _architecture,
            [
                .. findings
                    .Distinct()
                    .OrderBy(finding => finding.Span?.Start.Line)
                    .ThenBy(finding => finding.Span?.Start.Column),
            ],
            reachedKeys.ToHashSet());
}
