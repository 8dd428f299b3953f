using System.Diagnostics;
using XenSupport.Git;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Testing;

/// <summary>The revisions of SUPPORT.md in a clone of Xen's repository.</summary>
internal static class XenRepository
{
    /// <summary>Reads every distinct revision of SUPPORT.md, with its object name.</summary>
    /// <param name="until">The date of the last commit; null for all commits.</param>
    public static IEnumerable<(string Revision, string Text)> ReadStatements(string? until = null) =>
        ReadStatements(FindRevisions(XenClone.Find(), until));

    /// <summary>Reads revisions of SUPPORT.md, by object name or as <c>COMMIT:SUPPORT.md</c>.</summary>
    public static IEnumerable<(string Revision, string Text)> ReadStatements(IEnumerable<string> revisions)
    {
        var names = revisions.ToList();
        return names.Zip(new GitRepository(XenClone.Find()).ReadBlobs(names), (name, blob) => (name, blob!.Text));
    }

    // "--raw" shows, after the two modes, the blob before and the blob after.
    private static List<string> FindRevisions(string path, string? until)
    {
        string[] commits = until is null ? ["--all"] : ["--all", "--until", until];
        using var git = Process.Start(
            new ProcessStartInfo(
                "git",
                [
                    "-C", path, "log", .. commits, "-m", "--raw", "--no-abbrev", "--format=", "--", "SUPPORT.md",
                ])
            {
                RedirectStandardOutput = true,
            })!;
        var blobs = git.StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')[3])
            .Where(blob => blob.Trim('0').Length > 0)
            .Distinct()
            .ToList();
        git.WaitForExit();
        return blobs;
    }
}
