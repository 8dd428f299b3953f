using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using XenSupport.Testing;

namespace XenSupport.VisualStudioCode.Tests.Testing;

/// <summary>Node.js and npm, if they are installed.</summary>
internal static class NodePrograms
{
    private const int OldestNode = 20;

    private static readonly string[] ErrorsOfNetwork =
        ["code EAI_AGAIN", "code ECONNREFUSED", "code ECONNRESET", "code ENETUNREACH", "code ENOTFOUND", "code ETIMEDOUT"];

    /// <summary>Why they cannot be used; null if they can.</summary>
    public static string? Missing { get; } = FindMissing();

    public static ProgramRun RunNpm(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // On Windows, npm is a script.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", "npm", .. arguments])
            : new ProcessStartInfo("npm", arguments);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return ProgramRun.Of(start);
    }

    /// <summary>Whether npm failed because it could not reach its registry.</summary>
    public static bool IsWithoutNetwork(ProgramRun npm) =>
        npm.ExitCode != 0
        && Array.Exists(ErrorsOfNetwork, error => npm.Error.Contains(error, StringComparison.Ordinal));

    private static string? FindMissing()
    {
        try
        {
            var version = ProgramRun.Of(new ProcessStartInfo("node", "--version")).Output.Trim();
            var npm = RunNpm(Path.GetTempPath(), new Dictionary<string, string>(), "--version");
            return int.Parse(version.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture) < OldestNode
                ? $"The extension needs Node.js {OldestNode} or later, and 'node' is {version}."
                : npm.ExitCode == 0 ? null : Explain("npm");
        }
        catch (Win32Exception exception)
        {
            return Explain(exception.Message);
        }
    }

    private static string Explain(string cause) =>
        $"'node' or 'npm' cannot be run (Debian: apt-get install nodejs npm): {cause}";
}
