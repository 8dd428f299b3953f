using XenSupport.Reading;
using XenSupport.Reading.Findings;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Files;

/// <summary>A statement that is read while the tool runs.</summary>
internal static class RuntimeStatement
{
    /// <summary>Reads a statement, and reports how many errors it has. Whatever is wrong counts as unknown.</summary>
    /// <exception cref="UsageException">The file cannot be read or is not a support statement.</exception>
    public static SupportStatement Read(string path, TextWriter error)
    {
        var reading = SupportStatementReader.Read(InputFile.ReadText(path));
        if (FindFault(reading) is { } fault)
        {
            throw new UsageException($"'{path}' {fault}");
        }

        ReportErrors(reading, path, error);
        return reading.Statement!;
    }

    /// <summary>Explains why the tool cannot use a text as a statement; null if it can.</summary>
    public static string? FindFault(SupportStatementReading reading) => reading.Statement?.Release.VersionText switch
    {
        null => "is not a support statement of Xen",
        "" => "does not say which release it is for (Xen-Version)",
        _ => null,
    };

    /// <summary>Reports how many errors a statement has.</summary>
    public static void ReportErrors(SupportStatementReading reading, string name, TextWriter error)
    {
        var errors = reading.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        if (errors > 0)
        {
            error.WriteLine(
                $"xen-support: {name}: {LevelWords.Count(errors, "error")}; what is wrong counts as unknown "
                + "(see xen-support lint)");
        }
    }
}
