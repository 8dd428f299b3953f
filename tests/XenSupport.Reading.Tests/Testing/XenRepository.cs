using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace XenSupport.Reading.Tests.Testing;

/// <summary>A clone of Xen's repository, named by XEN_REPOSITORY. Without it, tests that need it are skipped.</summary>
internal static class XenRepository
{
    private const string Variable = "XEN_REPOSITORY";

    /// <summary>Reads every distinct revision of SUPPORT.md, with its object name.</summary>
    /// <param name="until">The date of the last commit; null for all commits.</param>
    public static IEnumerable<(string Revision, string Text)> ReadStatements(string? until = null) =>
        ReadStatements(FindRevisions(FindClone(), until));

    /// <summary>Reads revisions of SUPPORT.md, by object name or as <c>COMMIT:SUPPORT.md</c>.</summary>
    public static IEnumerable<(string Revision, string Text)> ReadStatements(IEnumerable<string> revisions)
    {
        using var git = Start(FindClone(), "cat-file", "--batch");
        foreach (var revision in revisions)
        {
            git.StandardInput.WriteLine(revision);
            git.StandardInput.Flush();
            yield return (revision, ReadObject(git.StandardOutput.BaseStream));
        }

        git.StandardInput.Close();
        git.WaitForExit();
    }

    private static string FindClone()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(path is not null, $"{Variable} is not set: it names a clone of Xen's repository.");
        return path;
    }

    // "--raw" shows, after the two modes, the blob before and the blob after.
    private static List<string> FindRevisions(string path, string? until)
    {
        string[] commits = until is null ? ["--all"] : ["--all", "--until", until];
        using var git = Start(path, ["log", .. commits, "-m", "--raw", "--no-abbrev", "--format=", "--", "SUPPORT.md"]);
        var blobs = git.StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[3])
            .Where(blob => blob.Trim('0').Length > 0)
            .Distinct()
            .ToList();
        git.WaitForExit();
        return blobs;
    }

    /// <summary>Reads one answer: the name, the kind and the size on a line, the content, and a line end.</summary>
    private static string ReadObject(Stream answers)
    {
        var head = new StringBuilder();
        for (var next = answers.ReadByte(); next is not ('\n' or -1); next = answers.ReadByte())
        {
            head.Append((char)next);
        }

        var content = new byte[int.Parse(head.ToString().Split(' ')[2], CultureInfo.InvariantCulture)];
        answers.ReadExactly(content);
        answers.ReadByte();
        return Encoding.UTF8.GetString(content);
    }

    private static Process Start(string path, params string[] arguments) => Process.Start(
        new ProcessStartInfo("git", ["-C", path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
}
