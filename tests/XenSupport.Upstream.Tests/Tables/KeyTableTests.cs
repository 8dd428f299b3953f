using XenSupport.Git;
using XenSupport.Reading;
using XenSupport.Testing;
using XenSupport.Upstream.Branches;
using XenSupport.Upstream.Tables;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Tables;

/// <summary>The tables name what exists: keys of statements, and names of Xen's source.</summary>
public class KeyTableTests
{
    private static readonly HashSet<string> Keys =
    [
        .. from version in PackagedStatements.Versions
           from entry in SupportStatementReader.Read(PackagedStatements.Read(version)).Statement!.Entries
           select entry.Key,
    ];

    public static TheoryData<string> KeysOfRows { get; } =
    [
        .. KeyTable.Kconfig.Rows.Values.Concat(KeyTable.Features.Rows.Values)
            .Concat(KeyTable.CommandLine.Rows.Values)
            .Concat(KeyTable.Dependencies.Rows.Values)
            .SelectMany(keys => keys)
            .Concat(KeyTable.Dependencies.Rows.Keys)
            .Concat(KeyTable.Sources.Rows.Keys)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(KeysOfRows))]
    public void A_key_is_in_a_statement_of_some_release(string key) => Assert.Contains(key, Keys);

    [Fact]
    public void The_names_are_those_of_some_branch()
    {
        var repository = new GitRepository(XenClone.Find());
        using var blobs = repository.OpenBlobs();
        List<RevisionTree> trees =
        [
            .. BranchFinder.ListAll(repository)
                .Select(branch => new RevisionTree(branch.Name, repository.ListFiles(branch.Reference), blobs))
                .Where(tree => tree.Has(BranchFinder.StatementFile)),
        ];
        var kconfig = TextOf(trees, path => Path.GetFileName(path).StartsWith("Kconfig", StringComparison.Ordinal));
        var commandLine = TextOf(trees, path => path.Contains("/xen-command-line.", StringComparison.Ordinal))
            .Replace("\\", "", StringComparison.Ordinal);

        Assert.All(
            KeyTable.Kconfig.Rows.Keys,
            name => Assert.Contains($"config {name}\n", kconfig, StringComparison.Ordinal));
        Assert.All(
            KeyTable.CommandLine.Rows.Keys,
            name => Assert.Matches($"(?m)^### {name}( |$)", commandLine));
        Assert.All(
            KeyTable.Features.Rows.Keys.Select(name => $"docs/features/{name.Split(' ')[0]}.pandoc"),
            path => Assert.Contains(trees, tree => tree.Has(path)));
        Assert.All(
            KeyTable.Sources.Rows.Values.SelectMany(homes => homes),
            path => Assert.Contains(trees, tree => tree.Has(path)));
    }

    /// <summary>The different texts of all files with a path.</summary>
    private static string TextOf(List<RevisionTree> trees, Func<string, bool> isWanted) => string.Concat(
        trees.SelectMany(tree => tree.Paths.Where(isWanted).Select(tree.Read)).Distinct());
}
