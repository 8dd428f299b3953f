using System.IO.Compression;
using System.Text.Json;
using XenSupport.Testing;

[assembly: AssemblyFixture(typeof(XenSupport.VisualStudioCode.Tests.Testing.PackedExtension))]

namespace XenSupport.VisualStudioCode.Tests.Testing;

/// <summary>
/// The extension, built and packed once in a copy of its folder. Tests are skipped without Node.js, npm and its
/// registry.
/// </summary>
public sealed class PackedExtension : IDisposable
{
    public const string Version = "1.2.3";

    private static readonly string[] MadeByBuilds = ["node_modules", "dist", "out"];

    private static readonly Dictionary<string, string> SameEnvironment = [];

    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("xensupport-vscode-");

    private string? _missing = NodePrograms.Missing;

    public PackedExtension()
    {
        if (_missing is null)
        {
            try
            {
                Pack();
            }
            catch
            {
                // A fixture whose constructor fails is not disposed of.
                Dispose();
                throw;
            }
        }
    }

    public string FilePath => Path.Combine(Folder, "xen-support.vsix");

    private string Folder => Path.Combine(_copy.FullName, "editors", "vscode");

    public void SkipUnlessPacked() => Assert.SkipWhen(_missing is not null, _missing ?? "");

    public ZipArchive Open() => ZipFile.OpenRead(FilePath);

    public string Read(string name)
    {
        using var package = Open();
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public JsonElement ReadManifest() => JsonElement.Parse(Read("extension/package.json"));

    /// <summary>Runs the extension's own tests.</summary>
    public ProgramRun RunTests() => RunNpm(
        new Dictionary<string, string>
        {
            ["XEN_SUPPORT"] = BuiltTool.Program,
            ["DOTNET_ROOT"] = BuiltTool.Runtimes,
        },
        "test");

    public void Dispose() => _copy.Delete(recursive: true);

    private void Pack()
    {
        // The build copies the first two from their places in the repository.
        Copy("LICENSE");
        Copy("src", "XenSupport.Package", "icon.png");
        CopyFolder("editors", "vscode");
        var install = RunNpm(
            SameEnvironment, "ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=1");
        if (NodePrograms.IsWithoutNetwork(install))
        {
            _missing = $"npm cannot reach its registry: {install.Error}";
            return;
        }

        AssertSucceeds(install);
        AssertSucceeds(RunNpm(SameEnvironment, "run", "package", "--", Version));
    }

    private static void AssertSucceeds(ProgramRun run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private ProgramRun RunNpm(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        NodePrograms.RunNpm(Folder, environment, arguments);

    private void CopyFolder(params string[] path)
    {
        var folder = new DirectoryInfo(Repository.PathOf(path));
        foreach (var file in folder.EnumerateFiles())
        {
            Copy([.. path, file.Name]);
        }

        foreach (var inner in folder.EnumerateDirectories().Where(inner => !MadeByBuilds.Contains(inner.Name)))
        {
            CopyFolder([.. path, inner.Name]);
        }
    }

    private void Copy(params string[] path)
    {
        var target = Path.Combine([_copy.FullName, .. path]);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.PathOf(path), target);
    }
}
