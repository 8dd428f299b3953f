using System.Diagnostics;

namespace XenSupport.Testing;

/// <summary>A repository like Xen's: release branches, tags, and commits to them after the release.</summary>
internal sealed class SmallXen : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("small-xen-").FullName;

    public SmallXen()
    {
        Folder = CreateFolder("xen");
        Git("init", "--quiet", "--initial-branch", "master");
        Git("commit", "--quiet", "--allow-empty", "--message", "Begin");
    }

    public string Folder { get; }

    /// <summary>The subject line of the next commits.</summary>
    public string Subject { get; set; } = "Change the statement";

    /// <summary>Creates a folder that is deleted with the repository.</summary>
    public string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>Starts the branch of a release.</summary>
    public void Branch(string version) => Git("checkout", "--quiet", "-b", $"stable-{version}", "master");

    /// <summary>Commits a statement to the current branch.</summary>
    /// <returns>The first digits of the commit's name.</returns>
    public string Commit(string statement, string date) => Commit(date, ("SUPPORT.md", statement));

    /// <summary>Commits files, each with its path and text, to the current branch.</summary>
    /// <returns>The first digits of the commit's name.</returns>
    public string Commit(string date, params ReadOnlySpan<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            Git("add", path);
        }

        Run(date, "commit", "--quiet", "--message", Subject);
        return Git("rev-parse", "--short=12", "HEAD").Trim();
    }

    public void Switch(string branch) => Git("checkout", "--quiet", branch);

    public void Tag(string version) => Git("tag", $"RELEASE-{version}.0");

    public string Git(params string[] arguments) => Run("2025-01-01", arguments);

    public void Dispose()
    {
        // Git makes its objects read-only, which Windows refuses to delete.
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_root, recursive: true);
    }

    private string Run(string date, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "git", ["-C", Folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", .. arguments])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["GIT_AUTHOR_DATE"] = date + "T12:00:00Z",
                ["GIT_COMMITTER_DATE"] = date + "T12:00:00Z",
            },
        };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}
