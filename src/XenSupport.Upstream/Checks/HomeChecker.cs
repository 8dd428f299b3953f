using XenSupport.Reading.Findings;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Tables;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds features that a statement has and the source does not.</summary>
internal static class HomeChecker
{
    public static IEnumerable<LocatedFinding> Check(TreeReading tree) =>
        from entry in tree.Entries
        where entry.Field == SupportField.Status && !SaysSo(entry.Status) && IsGone(entry.Key, tree.Tree)
        select TreeReading.Locate(Finding.Create(
            TreeRules.GoneFeature,
            tree.Reading.Places[entry.Id],
            entry.Key,
            entry.Value,
            QuotedList.Join(KeyTable.Homes[entry.Key], "and")));

    /// <summary>
    /// Whether the source lacks every file and folder that the feature is known to have had. A part of the source that
    /// was not checked out at all is not searched.
    /// </summary>
    public static bool IsGone(string key, XenTree tree) =>
        KeyTable.Homes[key] is { Count: > 0 } homes
        && tree.Has(MakefileVersion.Path)
        && homes.All(home => tree.Has(TopFolderOf(home)) && !tree.Has(home));

    private static string TopFolderOf(string path) => path[..path.IndexOf('/')];

    private static bool SaysSo(SupportStatus status) =>
        status is SupportStatus.NotImplemented or SupportStatus.NotFunctional or SupportStatus.NotSupported;
}
