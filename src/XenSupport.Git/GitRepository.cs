using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace XenSupport.Git;

/// <summary>Reads a repository through the <c>git</c> command, without a checkout.</summary>
/// <param name="folder">The repository: a clone, with or without a working tree.</param>
internal sealed class GitRepository(string folder)
{
    // Git sets these to its own repository when it runs a hook (git rev-parse --local-env-vars).
    private static readonly string[] OfOtherRepository =
    [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
    ];

    private const string CommitFormat = "--format=%H %cs %s";
    private const string FileCommitFormat = "--format=%P%x09%H %cs %s";

    /// <summary>Lists references whose full name matches a pattern, such as <c>refs/heads/stable-*</c>.</summary>
    /// <exception cref="GitException">The folder is not a repository, or git is not installed.</exception>
    public IReadOnlyList<string> ListReferences(string pattern) =>
        ReadLines("for-each-ref", "--format=%(refname)", pattern);

    /// <summary>Lists the commits of a range that changed a file, oldest first.</summary>
    /// <param name="range">A revision, or two as in <c>v1..main</c>.</param>
    /// <exception cref="GitException">The repository does not have the range.</exception>
    public IEnumerable<GitCommit> ListCommits(string range, string file) =>
        ReadLines("log", "--reverse", CommitFormat, range, "--", FromRoot(file)).Select(ParseCommit);

    /// <summary>Finds the last commit up to a revision that changed a file; null if none did.</summary>
    /// <exception cref="GitException">The repository does not have the revision.</exception>
    public GitCommit? FindLastCommit(string revision, string file) =>
        ReadLines("log", "--max-count=1", CommitFormat, revision, "--", FromRoot(file))
            .Select(ParseCommit)
            .SingleOrDefault();

    /// <summary>Lists the commits of some revisions that changed a file, newest first.</summary>
    /// <exception cref="GitException">The repository does not have one of the revisions.</exception>
    public IEnumerable<GitFileCommit> ListFileCommits(IEnumerable<string> revisions, string file) =>
        ReadLines(["log", "--parents", FileCommitFormat, .. revisions, "--", FromRoot(file)]).Select(ParseFileCommit);

    /// <summary>Lists all files of a revision, even if the folder is only a part of its repository.</summary>
    /// <exception cref="GitException">The repository does not have the revision.</exception>
    public IEnumerable<GitFile> ListFiles(string revision) =>
        Read("ls-tree", "-r", "-z", "--full-tree", revision)
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(GitFile.Parse)
            .OfType<GitFile>();

    /// <summary>Whether only a part of the files is checked out. A folder without a repository is not sparse.</summary>
    public bool IsSparse()
    {
        try
        {
            return ReadLines("config", "--bool", "core.sparseCheckout") is ["true"];
        }
        catch (GitException)
        {
            return false;
        }
    }

    /// <summary>Reads blobs by name, such as <c>v1:README.md</c>; null for each that does not exist.</summary>
    /// <exception cref="GitException">The folder is not a repository, or git is not installed.</exception>
    public IReadOnlyList<GitBlob?> ReadBlobs(IEnumerable<string> names)
    {
        using var reader = OpenBlobs();
        return [.. names.Select(reader.Read)];
    }

    /// <summary>Opens a reader of single blobs.</summary>
    /// <exception cref="GitException">Git is not installed.</exception>
    public BlobReader OpenBlobs() => new(Start("cat-file", "--batch"));

    /// <summary>Names a file from the root of the repository rather than from the folder.</summary>
    private static string FromRoot(string file) => $":(top){file}";

    private static GitCommit ParseCommit(string line)
    {
        var words = line.Split(' ', 3);
        var date = DateTime.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new GitCommit(words[0], date, words[2]);
    }

    // With --parents, the parents of a commit are those among the listed commits.
    private static GitFileCommit ParseFileCommit(string line)
    {
        var end = line.IndexOf('\t');
        var parents = line[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new GitFileCommit(ParseCommit(line[(end + 1)..]), parents.FirstOrDefault());
    }

    private string[] ReadLines(params string[] arguments) =>
        Read(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Read(params string[] arguments)
    {
        using var git = Start(arguments);
        git.StandardInput.Close();
        // Asynchronous reading would bring sockets into the native file.
        var error = "";
        var errorReader = new Thread(() => error = git.StandardError.ReadToEnd());
        errorReader.Start();
        var output = git.StandardOutput.ReadToEnd();
        errorReader.Join();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw GitException.Of(error);
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var variable in OfOtherRepository)
        {
            start.Environment.Remove(variable);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("git could not be started; is it installed?");
        }
    }
}
