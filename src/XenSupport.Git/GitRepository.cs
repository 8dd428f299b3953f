using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace XenSupport.Git;

/// <summary>Reads a repository through the <c>git</c> command, without a checkout.</summary>
/// <param name="folder">The repository: a clone, with or without a working tree.</param>
internal sealed class GitRepository(string folder)
{
    private const string Missing = "missing";
    private const string CommitFormat = "--format=%H %cs %s";

    /// <summary>Lists references whose full name matches a pattern, such as <c>refs/heads/stable-*</c>.</summary>
    /// <exception cref="GitException">The folder is not a repository, or git is not installed.</exception>
    public IReadOnlyList<string> ListReferences(string pattern) =>
        ReadLines("for-each-ref", "--format=%(refname)", pattern);

    /// <summary>Lists the commits of a range that changed a file, oldest first.</summary>
    /// <param name="range">A revision, or two as in <c>v1..main</c>.</param>
    /// <exception cref="GitException">The repository does not have the range.</exception>
    public IEnumerable<GitCommit> ListCommits(string range, string file) =>
        ReadLines("log", "--reverse", CommitFormat, range, "--", file).Select(ParseCommit);

    /// <summary>Finds the last commit up to a revision that changed a file; null if there is none.</summary>
    /// <exception cref="GitException">The repository does not have the revision.</exception>
    public GitCommit? FindLastCommit(string revision, string file) =>
        ReadLines("log", "--max-count=1", CommitFormat, revision, "--", file).Select(ParseCommit).SingleOrDefault();

    /// <summary>Lists all files of a revision, each with the name of its blob.</summary>
    /// <exception cref="GitException">The repository does not have the revision.</exception>
    public IEnumerable<GitFile> ListFiles(string revision) =>
        ReadLines("-c", "core.quotePath=false", "ls-tree", "-r", "--format=%(objectname) %(path)", revision)
            .Select(static line => new GitFile(line[(line.IndexOf(' ') + 1)..], line[..line.IndexOf(' ')]));

    /// <summary>Reads blobs by name, such as <c>v1:README.md</c>; null where there is none of that name.</summary>
    /// <exception cref="GitException">The folder is not a repository, or git is not installed.</exception>
    public IReadOnlyList<GitBlob?> ReadBlobs(IEnumerable<string> names)
    {
        using var git = Start("cat-file", "--batch");
        var blobs = new List<GitBlob?>();
        foreach (var name in names)
        {
            git.StandardInput.Write(name + "\n");
            git.StandardInput.Flush();
            blobs.Add(ReadBlob(git));
        }

        git.StandardInput.Close();
        Finish(git);
        return blobs;
    }

    /// <summary>Reads an answer: the blob's name, its kind and size on a line, its content, and a line end.</summary>
    private static GitBlob? ReadBlob(Process git)
    {
        var answers = git.StandardOutput.BaseStream;
        var head = new StringBuilder();
        int next;
        while ((next = answers.ReadByte()) is not ('\n' or -1))
        {
            head.Append((char)next);
        }

        if (next < 0)
        {
            throw new GitException(ReadError(git));
        }

        var words = head.ToString().Split(' ');
        if (words[^1] == Missing)
        {
            return null;
        }

        var content = new byte[int.Parse(words[^1], CultureInfo.InvariantCulture)];
        answers.ReadExactly(content);
        answers.ReadByte();
        return new GitBlob(words[0], Encoding.UTF8.GetString(content));
    }

    private static GitCommit ParseCommit(string line)
    {
        var words = line.Split(' ', 3);
        var date = DateTime.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new GitCommit(words[0], date, words[2]);
    }

    private string[] ReadLines(params string[] arguments)
    {
        using var git = Start(arguments);
        git.StandardInput.Close();
        // Asynchronous reading would bring sockets into the native file.
        var error = "";
        var errorReader = new Thread(() => error = git.StandardError.ReadToEnd());
        errorReader.Start();
        var lines = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        errorReader.Join();
        git.WaitForExit();
        return git.ExitCode == 0 ? lines : throw new GitException(Shorten(error));
    }

    private static void Finish(Process git)
    {
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new GitException(ReadError(git));
        }
    }

    private static string ReadError(Process git) => Shorten(git.StandardError.ReadToEnd());

    private static string Shorten(string error) =>
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "git failed without a message";

    private Process Start(params string[] arguments)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("git", ["-C", folder, .. arguments])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardOutputEncoding = Encoding.UTF8,
                })!;
        }
        catch (Win32Exception exception)
        {
            throw new GitException($"git could not be started: {exception.Message}");
        }
    }
}
