using System.Diagnostics;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Lint;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>A project with a SUPPORT.md, beside a checkout of this repository with the tool built already.</summary>
internal sealed class LintedProject : IDisposable
{
    private const string Bash = "/bin/bash";

    private static readonly string[] Script = ["eng", "run", "xen-support"];

    private readonly TemporaryFolder _folder;

    public LintedProject(string line)
    {
        Assert.SkipUnless(File.Exists(Bash), "bash is not installed.");
        _folder = new TemporaryFolder();
        _folder.Write("project/SUPPORT.md", LintedFiles.Statement(line));
        CopyScript();
        Directory.CreateDirectory(ActionFolder);
        Directory.CreateDirectory(PathOf("checkout", "artifacts"));
        Directory.CreateSymbolicLink(PathOf("checkout", "artifacts", "tool"), BuiltTool.Folder);
    }

    /// <summary>The checkout of this repository.</summary>
    public string Checkout => PathOf("checkout");

    /// <summary>The folder of the action in the checkout.</summary>
    public string ActionFolder => PathOf("checkout", ".github", "actions", "lint");

    /// <summary>The script that runs the tool from the checkout.</summary>
    public string ToolScript => Path.Combine([Checkout, .. Script]);

    /// <summary>The variable that lets a script find the tool by its name.</summary>
    public (string Name, string Value) PathWithTool =>
        ("PATH", $"{Path.GetDirectoryName(ToolScript)}:{Environment.GetEnvironmentVariable("PATH")}");

    /// <summary>A path in the project.</summary>
    public string PathOfFile(string name) => PathOf("project", name);

    /// <summary>Runs a script in the project's folder, stopping at the first failure, as pipelines do.</summary>
    public ToolRun Run(string script, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(Bash, ["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        {
            WorkingDirectory = PathOf("project"),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var run = ProgramRun.Of(start);
        return new ToolRun(run.ExitCode, run.Output, run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private void CopyScript()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ToolScript)!);
        File.Copy(Repository.PathOf(Script), ToolScript);
    }

    private string PathOf(params string[] parts) => Path.Combine([_folder.Path, .. parts]);
}
