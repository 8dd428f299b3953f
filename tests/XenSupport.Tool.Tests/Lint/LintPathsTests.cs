namespace XenSupport.Tool.Tests.Lint;

/// <summary>What a name on the command line of <c>lint</c> means.</summary>
public sealed class LintPathsTests : IDisposable
{
    private readonly LintedFiles _files = new();

    public LintPathsTests()
    {
        _files.Write("# Read me\n", "a/README.md");
        _files.Write("# Feature Support\n\n## Memory Sharing\n\n    States: Supported\n", "a/overlay.md");
        foreach (var name in new[] { "SUPPORT.md", "a/4.20.md", "a/b/4.21.md", "c/SUPPORT-old.md", "d/x.txt" })
        {
            _files.Write(LintedFiles.Statement("    Status: Bogus"), name);
        }
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("a", "a/4.20.md")]
    [InlineData("a/", "a/4.20.md")]
    [InlineData("c", "c/SUPPORT-old.md")]
    [InlineData("*.md", "SUPPORT.md")]
    [InlineData("?/*.md", "a/4.20.md", "a/README.md", "a/overlay.md", "c/SUPPORT-old.md")]
    [InlineData("a/**/4.*.md", "a/4.20.md", "a/b/4.21.md")]
    [InlineData("**/4.2?.md", "a/4.20.md", "a/b/4.21.md")]
    [InlineData("d/*", "d/x.txt")]
    public void A_name_means_these_files(string name, params string[] paths)
    {
        var run = _files.Lint(Path.Combine(_files.Path, name));

        Assert.Equal("", run.Error);
        Assert.Equal(
            paths,
            run.Lines
                .Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => line.Split(':')[0].Replace('\\', '/'))
                .Distinct());
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var file = Path.Combine(_files.Path, "SUPPORT.md");

        Assert.Equal("1 file: 1 error, 0 warnings, 0 notes", _files.Lint(file, file).Lines[^1]);
    }

    [Fact]
    public void A_folder_without_a_statement_is_an_error()
    {
        var run = _files.Lint(Path.Combine(_files.Path, "d"));

        Assert.Equal(
            (2, "xen-support: no support statement in 'd'; see xen-support lint --help\n"),
            (run.ExitCode, run.Error));
    }
}
