using System.IO.Compression;
using System.Text.RegularExpressions;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>A tagged commit, packed from scratch as it is for publication.</summary>
public partial class ReleaseTests(PackedPackage package)
{
    private const string Tag = "v1.2.3";
    private const string Origin = "https://github.com/xensupport/xensupport";

    /// <summary>Makes the commit the same wherever and whenever it is created.</summary>
    private static readonly Dictionary<string, string> Author = new()
    {
        ["GIT_AUTHOR_NAME"] = "a",
        ["GIT_AUTHOR_EMAIL"] = "a@example.org",
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "a",
        ["GIT_COMMITTER_EMAIL"] = "a@example.org",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
    };

    [Fact]
    public void It_has_the_tags_version_Source_Link_and_the_same_bytes_from_every_folder()
    {
        var repository = CreateRepository();
        var first = Pack(repository);
        var second = Pack(Clone(repository));

        Assert.Equal("XenSupport.1.2.3.nupkg", Path.GetFileName(first));
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));

        using var archive = ZipFile.OpenRead(first);
        using var nuspec = new StreamReader(archive.GetEntry("XenSupport.nuspec")!.Open());
        var commit = Commit().Match(nuspec.ReadToEnd()).Groups["commit"].Value;
        var own = archive
            .Entries.Where(entry =>
                entry.Name.StartsWith("XenSupport", StringComparison.Ordinal)
                && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(AssemblyFile.Read)
            .ToList();
        Assert.Equal(
            ["XenSupport", "XenSupport", "XenSupport", "XenSupport.CodeFixes", "XenSupport.Generator", "XenSupport.Reading"],
            own.Select(assembly => assembly.Name).Order(StringComparer.Ordinal));
        Assert.All(own, assembly => Assert.Equal(
            $$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/xensupport/xensupport/{{{commit}}}/*"}}""",
            assembly.SourceLink));
    }

    /// <summary>A new repository with one commit, which has this repository's files as they are now.</summary>
    private string CreateRepository()
    {
        var folder = package.CreateFolder("first");
        foreach (
            var file in Git(Repository.Root, "ls-files", "-z", "--cached", "--others",
                "--exclude-standard").Split('\0'))
        {
            var source = Path.Combine(Repository.Root, file);
            if (File.Exists(source))
            {
                var target = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        Git(folder, "init", "--quiet");
        Git(folder, "remote", "add", "origin", Origin);
        Git(folder, "add", "--all");
        Git(folder, "commit", "--quiet", "--no-gpg-sign", "--no-verify", "--message", "All");
        Git(folder, "tag", Tag);
        return folder;
    }

    private string Clone(string repository)
    {
        var folder = package.CreateFolder("second");
        Git(folder, "clone", "--quiet", repository, ".");
        Git(folder, "remote", "set-url", "origin", Origin);
        return folder;
    }

    private string Pack(string repository)
    {
        var output = package.CreateFolder("out");
        package.Tools
            .Run(
                repository,
                new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1700000000" },
                "pack", "src/XenSupport.Package", "-c", "Release", "-p:RunAnalyzers=false", "-o", output)
            .AssertSucceeds();
        return Directory.GetFiles(output).Single();
    }

    private static string Git(string folder, params string[] arguments) =>
        Command.Run("git", folder, Author, arguments).AssertSucceeds().Output;

    [GeneratedRegex("<repository type=\"git\" url=\"" + Origin + "\" commit=\"(?<commit>[0-9a-f]{40})\" />")]
    private static partial Regex Commit();
}
