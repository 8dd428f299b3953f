using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Compares the version of a statement with the one that the source is built as.</summary>
internal static class VersionChecker
{
    public static IEnumerable<LocatedFinding> Check(TreeReading tree)
    {
        if (tree.Release is { Version: { } stated }
            && tree.Tree.Read(MakefileVersion.Path) is { } makefile
            && MakefileVersion.Read(makefile) is { } built
            && built != stated
            && tree.Sections.SelectMany(FindVersions).ToList() is [var version])
        {
            yield return TreeReading.Locate(
                Finding.Create(TreeRules.OtherVersion, version.ValueRange, $"{stated}", $"{built}"));
        }
    }

    private static IEnumerable<FieldLine> FindVersions(Section section) =>
        section.Fields.Where(static field => field.Name == SupportField.XenVersion);
}
