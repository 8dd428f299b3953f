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
        if (reading.Statement is not { } statement)
        {
            throw new UsageException($"'{path}' is not a support statement of Xen");
        }

        if (statement.Release.VersionText.Length == 0)
        {
            throw new UsageException($"'{path}' does not say which release it is for (Xen-Version)");
        }

        var errors = reading.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        if (errors > 0)
        {
            error.WriteLine(
                $"xen-support: {path}: {LevelWords.Count(errors, "error")}; what is wrong counts as unknown "
                + "(see xen-support lint)");
        }

        return statement;
    }
}
