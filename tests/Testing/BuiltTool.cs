using System.Reflection;
using System.Runtime.InteropServices;

namespace XenSupport.Testing;

/// <summary>xen-support as the build of the tests made it, for tests that start it as a program.</summary>
internal static class BuiltTool
{
    public static string Folder { get; } = typeof(BuiltTool).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "ToolFolder")
        .Value!;

    /// <summary>The file for <c>dotnet</c>.</summary>
    public static string Library => Path.Combine(Folder, "xen-support.dll");

    /// <summary>The file that runs by itself, if DOTNET_ROOT is <see cref="Runtimes"/>.</summary>
    public static string Program =>
        Path.Combine(Folder, OperatingSystem.IsWindows() ? "xen-support.exe" : "xen-support");

    /// <summary>The folder of the runtimes that the tests run on.</summary>
    public static string Runtimes { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
