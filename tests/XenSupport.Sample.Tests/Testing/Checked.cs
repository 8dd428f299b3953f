using SampleConsumer;
using SampleConsumer.Check.Configuration;
using SampleConsumer.Check.Findings;
using SampleConsumer.Check.Guests;

namespace XenSupport.Sample.Tests.Testing;

/// <summary>Checks configurations, and says what was found in short.</summary>
internal static class Checked
{
    public static CheckResult Result(string text, string version = "4.21", string architecture = "x86") =>
        new ConfigurationChecker(
            XenReleases.For(version)!,
            Enum.Parse<Architecture>(architecture, ignoreCase: true)).Check("guest.cfg", text);

    /// <summary>Each finding that counts as its line, its rule, and the key of its entry.</summary>
    public static string[] Findings(string text, string version = "4.21", string architecture = "x86") =>
        [
            .. Result(text, version, architecture)
                .Findings.Where(finding => finding.Rule.Level != FindingLevel.Note)
                .Select(Describe),
        ];

    /// <summary>Each note, likewise.</summary>
    public static string[] Notes(string text, string version = "4.21", string architecture = "x86") =>
        [
            .. Result(text, version, architecture)
                .Findings.Where(finding => finding.Rule.Level == FindingLevel.Note)
                .Select(Describe),
        ];

    /// <summary>The findings of some settings in a guest that has none by itself.</summary>
    public static string[] Settings(string settings, string version = "4.21", string architecture = "x86") =>
        Findings(Guest(settings), version, architecture);

    /// <summary>A guest with a name and a kernel, and settings behind it on line 2 and the next.</summary>
    public static string Guest(string settings) => $"name = 'guest'; kernel = '/boot/kernel'\n{settings}\n";

    /// <summary>An HVM guest with a name, and settings behind it.</summary>
    public static string Hvm(string settings) => $"name = 'guest'; type = 'hvm'\n{settings}\n";

    /// <summary>A PVH guest with a name and a kernel, and settings behind it.</summary>
    public static string Pvh(string settings) => $"name = 'guest'; type = 'pvh'; kernel = '/boot/kernel'\n{settings}\n";

    /// <summary>
    /// The findings of settings, on line 2, in a guest of a kind: <c>pv</c>, <c>pvh</c>, <c>hvm</c>, <c>arm32</c> or
    /// <c>arm64</c>.
    /// </summary>
    public static string[] On(string kind, string settings, string version = "4.21") => kind switch
    {
        "hvm" => Findings(Hvm(settings), version),
        "pvh" => Findings(Pvh(settings), version),
        "pv" => Findings(Guest(settings), version),
        _ => Findings(Guest(settings), version, kind),
    };

    /// <summary>The places of a text's errors, as line and column.</summary>
    public static string[] Errors(string text) =>
        [.. ConfigurationFile.Parse(text).Errors.Select(error => $"{error.Span.Start.Line}:{error.Span.Start.Column}")];

    private static string Describe(ConfigurationFinding finding) =>
        $"{finding.Span?.Start.Line.ToString() ?? "-"} {finding.Rule.Id} {finding.Key ?? finding.Candidates.FirstOrDefault()?.Key}".TrimEnd();
}
