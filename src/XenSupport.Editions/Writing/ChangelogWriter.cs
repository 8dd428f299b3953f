using System.Text;
using XenSupport.Upstream.Changes;

namespace XenSupport.Editions.Writing;

/// <summary>Writes the changelog of the data: what each release was given, and what was taken back from it.</summary>
internal static class ChangelogWriter
{
    private const string Title = "# Changelog of the statements\n";

    private static readonly (string Title, ChangeGroup Group)[] Groups =
    [
        ("Weakened", ChangeGroup.Weakened),
        ("Strengthened", ChangeGroup.Strengthened),
        ("Changed", ChangeGroup.Changed),
        ("Added", ChangeGroup.Added),
        ("Removed", ChangeGroup.Removed),
        ("Other caveats", ChangeGroup.Caveats),
    ];

    /// <summary>Returns the changelog with an entry for a version at its top.</summary>
    /// <param name="changelog">The current changelog; empty if there is none.</param>
    /// <param name="releases">A heading and the changes for each changed release.</param>
    public static string Add(
        string changelog,
        string version,
        IReadOnlyList<(string Heading, StatementChanges Changes)> releases)
    {
        var text = new StringBuilder($"{Title}\n## {version}\n");
        if (releases.Count == 0)
        {
            text.Append("\nOnly our own prose has changed.\n");
        }

        foreach (var (heading, changes) in releases)
        {
            text.Append($"\n### {heading}\n");
            WriteGroup("Dates", changes.Dates, text);
            foreach (var (title, group) in Groups)
            {
                WriteGroup(title, changes.In(group).Select(Describe), text);
            }
        }

        return text.Append(changelog.Length > 0 ? changelog[Title.Length..] : "").ToString();
    }

    private static void WriteGroup(string title, IEnumerable<string> lines, StringBuilder text)
    {
        var items = string.Concat(lines.Select(static line => $"- {line}\n"));
        if (items.Length > 0)
        {
            text.Append($"\n{title}:\n\n{items}");
        }
    }

    private static string Describe(ChangedRow change)
    {
        var row = change.After.Count == 1 ? change.After[0] : change.Before[0];
        return change.Group == ChangeGroup.Caveats
            ? row.Key
            : $"{row.Key}{(change.IsRenamed ? $" (formerly {change.Before[0].Key})" : "")}: "
                + $"{Describe(change.Before)} \u2192 {Describe(change.After)}";
    }

    private static string Describe(IReadOnlyList<StatedRow> rows) => rows switch
    {
        [] => "not stated",
        [var row] => row.Value,
        _ => string.Join("; ", rows.Select(static row => $"{row.Key}: {row.Value}")),
    };
}
