namespace XenSupport.Tool.Check.Reports;

/// <summary>A report for programs (docs/tool.md). Members may be added, but never changed or removed.</summary>
internal sealed record JsonReport(
    int Format,
    string Xen,
    bool? XenSecuritySupported,
    bool HasFindings,
    IReadOnlyList<JsonFile> Files)
{
    private const int CurrentFormat = 1;

    public static JsonReport Of(CheckReport report) => new(
        CurrentFormat,
        report.Release.VersionText,
        report.IsReleaseSecuritySupported,
        report.HasFindings,
        [.. report.Results.Select(result => JsonFile.Of(result, report))]);
}
