using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Reports;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Guests;

namespace XenSupport.Tool.Tests.Testing;

/// <summary>Checks configurations, and sums up the findings.</summary>
internal static class Checked
{
    /// <summary>The newest release whose xl the tool knows.</summary>
    private const string Newest = "4.22";

    public static CheckResult Result(string text, string version = Newest, string architecture = "x86") =>
        new ConfigurationChecker(
            XenReleases.For(version)!,
            Enum.Parse<Architecture>(architecture, ignoreCase: true)).Check("guest.cfg", text);

    /// <summary>The line, the rule and the key of each finding that counts.</summary>
    public static string[] Findings(string text, string version = Newest, string architecture = "x86") =>
        [
            .. Result(text, version, architecture)
                .Findings.Where(finding => finding.Rule.Level != FindingLevel.Note)
                .Select(Describe),
        ];

    /// <summary>The same for each note.</summary>
    public static string[] Notes(string text, string version = Newest, string architecture = "x86") =>
        [
            .. Result(text, version, architecture)
                .Findings.Where(finding => finding.Rule.Level == FindingLevel.Note)
                .Select(Describe),
        ];

    /// <summary>The findings of settings in a guest that has none otherwise.</summary>
    public static string[] Settings(string settings, string version = Newest, string architecture = "x86") =>
        Findings(Guest(settings), version, architecture);

    /// <summary>A guest with a name and a kernel, and settings from line 2 on.</summary>
    public static string Guest(string settings) => $"name = 'guest'; kernel = '/boot/kernel'\n{settings}\n";

    /// <summary>An HVM guest with a name, and settings from line 2 on.</summary>
    public static string Hvm(string settings) => $"name = 'guest'; type = 'hvm'\n{settings}\n";

    /// <summary>A PVH guest with a name and a kernel, and settings from line 2 on.</summary>
    public static string Pvh(string settings) => $"name = 'guest'; type = 'pvh'; kernel = '/boot/kernel'\n{settings}\n";

    /// <summary>The findings of settings from line 2 on, in a guest of a kind: pv, pvh, hvm, arm32 or arm64.</summary>
    public static string[] On(string kind, string settings, string version = Newest) =>
        Findings(TextOf(kind, settings), version, ArchitectureOf(kind));

    /// <summary>The whole result for such a guest.</summary>
    public static CheckResult ResultOn(string kind, string settings, string version = Newest) =>
        Result(TextOf(kind, settings), version, ArchitectureOf(kind));

    /// <summary>The places of a text's errors, as line and column.</summary>
    public static string[] Errors(string text) =>
        [.. ConfigurationFile.Parse(text).Errors.Select(error => $"{error.Span.Start.Line}:{error.Span.Start.Column}")];

    private static string Describe(ConfigurationFinding finding) =>
        $"{finding.Span?.Start.Line.ToString() ?? "-"} {finding.Rule.Id} {finding.Key ?? finding.Candidates.FirstOrDefault()?.Key}".TrimEnd();

    private static string TextOf(string kind, string settings) => kind switch
    {
        "hvm" => Hvm(settings),
        "pvh" => Pvh(settings),
        _ => Guest(settings),
    };

    private static string ArchitectureOf(string kind) =>
        kind.StartsWith("arm", StringComparison.Ordinal) ? kind : "x86";
}
