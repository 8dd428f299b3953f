using System.Diagnostics;
using XenSupport.Testing;

namespace XenSupport.Tool.Tests.Native;

/// <summary>
/// xen-support as one native file, made by eng/publish.sh as for a release. Tests are skipped without a C compiler.
/// </summary>
public sealed class NativeFile : IDisposable
{
    private const string Compiler = "/usr/bin/clang";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("xen-support-native-");

    public NativeFile()
    {
        if (IsAvailable)
        {
            var script = RunProgram("/bin/bash", Repository.PathOf("eng", "publish.sh"), "--output", _folder.FullName);
            Assert.True(script.ExitCode == 0, script.Output + script.Error);
            Messages = script.Output + script.Error;
        }
    }

    /// <summary>What the script printed.</summary>
    public string Messages { get; } = "";

    public string Path => System.IO.Path.Combine(_folder.FullName, "xen-support");

    private static bool IsAvailable => OperatingSystem.IsLinux() && File.Exists(Compiler);

    public static void SkipUnlessAvailable() =>
        Assert.SkipUnless(IsAvailable, "The native file needs Linux and clang, which is not installed: not tested.");

    /// <summary>Runs the file in an environment that has nothing, not even a path to other programs.</summary>
    public ProgramRun Run(params string[] arguments) => RunProgram(Path, arguments);

    /// <summary>Runs another program, which gets the environment of the tests.</summary>
    public ProgramRun RunProgram(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.FullName };
        if (program == Path)
        {
            start.Environment.Clear();
        }

        return ProgramRun.Of(start);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
