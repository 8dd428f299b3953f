using XenSupport.Git;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Files;
using XenSupport.Upstream.Branches;
using XenSupport.Upstream.Trees;

namespace XenSupport.Tool.Lint;

/// <summary>Opens the sources of Xen that a command line names.</summary>
internal static class XenTrees
{
    /// <exception cref="UsageException">The folder does not exist or does not contain a statement.</exception>
    public static XenTree Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"the folder does not exist: '{folder}'");
        }

        var tree = new CheckoutTree(folder, new GitRepository(folder).IsSparse(), InputFile.ReadText);
        return tree.Paths.Contains(BranchFinder.StatementFile)
            ? tree
            : throw new UsageException($"'{folder}' is not a checkout of Xen: {BranchFinder.StatementFile} is missing");
    }

    /// <summary>Opens the branches of all releases, and that of the next one.</summary>
    /// <param name="blobs">Reads the files, and must stay open.</param>
    /// <exception cref="GitException">The repository cannot be read.</exception>
    /// <exception cref="UsageException">The clone does not have a branch with a statement.</exception>
    public static IReadOnlyList<XenTree> Open(GitRepository repository, BlobReader blobs)
    {
        XenTree[] trees =
        [
            .. from branch in BranchFinder.ListAll(repository)
               select new RevisionTree(branch.Name, repository.ListFiles(branch.Reference), blobs) into tree
               where tree.Paths.Contains(BranchFinder.StatementFile)
               select tree,
        ];
        return trees.Length > 0
            ? trees
            : throw new UsageException(
                $"no branch such as stable-4.21 or master has a {BranchFinder.StatementFile}");
    }
}
