using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Editions.Prose;

/// <summary>Finds sections that Xen describes or qualifies and the project does not, and the other way round.</summary>
internal static class MissingProse
{
    public static IEnumerable<string> Find(ReleasedStatement statement, ProseLibrary prose)
    {
        foreach (var section in statement.Sections)
        {
            var own = prose.Find(section.Anchor, statement.Release);
            if (Compare(section.ProseBeforeFragment, own.Description, "description") is { } description)
            {
                yield return $"{statement.Version} {section.Anchor}: {description}";
            }

            if (Compare(section.ProseAfterFragment, own.Caveats, "caveats") is { } caveats)
            {
                yield return $"{statement.Version} {section.Anchor}: {caveats}";
            }
        }
    }

    private static string? Compare(EquatableArray<ProseBlock> stated, string own, string what) =>
        (stated.Count > 0, own.Length > 0) switch
        {
            (true, false) => $"{what} to be written",
            (false, true) => $"{what} that Xen does not have",
            _ => null,
        };
}
