using XenSupport.Reading.Findings;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Tables;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds features that a statement has and the source does not.</summary>
internal static class RemovedFeatureChecker
{
    public static IEnumerable<LocatedFinding> Check(TreeReading tree) =>
        from entry in tree.Entries
        where entry.Field == SupportField.Status && !IsStatedAsMissing(entry.Status) && IsRemoved(entry.Key, tree.Tree)
        select TreeReading.Locate(Finding.Create(
            TreeRules.RemovedFeature,
            tree.Reading.Places[entry.Id],
            entry.Key,
            entry.Value,
            QuotedList.Join(KeyTable.Sources[entry.Key], "and")));

    /// <summary>
    /// Whether the source lacks every file and folder that the feature is known to have had, even elsewhere. A source
    /// that was not checked out as a whole is not searched.
    /// </summary>
    public static bool IsRemoved(string key, XenTree tree) =>
        KeyTable.Sources[key] is { Count: > 0 } paths
        && tree.IsComplete
        && tree.Has(MakefileVersion.Path)
        && paths.All(path => tree.Has(TopFolderOf(path)) && !tree.HasAnywhere(Path.GetFileName(path)));

    private static string TopFolderOf(string path) => path[..path.IndexOf('/')];

    private static bool IsStatedAsMissing(SupportStatus status) =>
        status is SupportStatus.NotImplemented or SupportStatus.NotFunctional or SupportStatus.NotSupported;
}
