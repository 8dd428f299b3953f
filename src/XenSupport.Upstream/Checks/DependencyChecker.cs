using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Tables;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds features that are stated as better than all that they could be built on.</summary>
internal static class DependencyChecker
{
    public static IEnumerable<LocatedFinding> Check(TreeReading tree) =>
        from entry in tree.Entries
        where entry.Field == SupportField.Status
        let dependencies = KeyTable.Dependencies[entry.Key].SelectMany(tree.FindStatuses).ToList()
        where dependencies.Count > 0 && dependencies.TrueForAll(dependency => IsStronger(entry, dependency))
        select TreeReading.Locate(Finding.Create(
            TreeRules.StrongerThanDependency,
            tree.Reading.Places[entry.Id],
            entry.Key,
            entry.Value,
            string.Join(" or ", dependencies.Select(static one => $"'{one.Key}' ('{one.Value}')"))));

    // Caveats are not compared: those of one feature may not concern the other.
    private static bool IsStronger(EntryModel entry, EntryModel dependency) =>
        (entry.SecuritySupport >= SecuritySupport.Conditional
            && dependency.SecuritySupport == SecuritySupport.NotSupported)
        || (dependency.Status != SupportStatus.Unknown && !SupportStrength.Meets(dependency.Status, entry.Status));
}
