using System.Collections.Immutable;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>xen-support as a .NET tool: one package for every system.</summary>
public class ToolPackageTests(PackedPackage package)
{
    [Fact]
    public void It_is_installed_and_runs()
    {
        var folder = package.CreateFolder("tool");
        package.Tools
            .Run(
                folder,
                ImmutableDictionary<string, string>.Empty.Add("NUGET_PACKAGES", package.Cache),
                [
                    "tool", "install", "xen-support",
                    "--tool-path", folder, "--source", package.Feed, "--version", package.Version,
                ])
            .AssertSucceeds();
        File.WriteAllText(Path.Combine(folder, "SUPPORT.md"), Statements.OfRelease("4.21"));

        var version = Run(folder, "--version");
        var lint = Run(folder, "lint", "SUPPORT.md");

        Assert.StartsWith(package.Version, version.Output, StringComparison.Ordinal);
        Assert.Equal(0, lint.ExitCode);
        Assert.Contains("1 file: ", lint.Output, StringComparison.Ordinal);
    }

    private static CommandResult Run(string folder, params string[] arguments) =>
        Command.Run(
            Path.Combine(folder, OperatingSystem.IsWindows() ? "xen-support.exe" : "xen-support"),
            folder,
            ImmutableDictionary<string, string>.Empty,
            arguments);
}
