using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Lint;

/// <summary>Files to lint, in a folder of their own.</summary>
internal sealed class LintedFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>A statement without anything wrong, except for what one line says.</summary>
    public static string Statement(string line = "    Status, x86 HVM: Experimental", string version = "4.20") =>
        $"""
        # Release Support

            Xen-Version: {version}
            Initial-Release: 2025-03-05
            Supported-Until: 2028-03-05
            Security-Support-Until: 2030-03-05

        # Feature Support

        ## Memory Sharing

        {line}

        """;

    public string Write(string text, string name = "SUPPORT.md") => _folder.Write(name, text);

    /// <summary>Runs <c>lint</c>, and leaves the folder out of what it prints.</summary>
    public ToolRun Lint(params string[] arguments)
    {
        var run = ToolRun.Of(["lint", .. arguments]);
        return run with { Output = WithoutFolder(run.Output), Error = WithoutFolder(run.Error) };
    }

    public void Dispose() => _folder.Dispose();

    private string WithoutFolder(string text) =>
        text.Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
