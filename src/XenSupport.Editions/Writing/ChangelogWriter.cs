using System.Text;
using XenSupport.Upstream.Changes;

namespace XenSupport.Editions.Writing;

/// <summary>Writes the changelog of the data: what each release was given, and what was taken back from it.</summary>
internal static class ChangelogWriter
{
    private const string Title = "# Changelog of the statements\n";

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
            foreach (var (title, lines) in changes.Groups)
            {
                text.Append($"\n{title}:\n\n");
                text.AppendJoin("", lines.Select(static line => $"- {line}\n"));
            }
        }

        return text.Append(changelog.Length > 0 ? changelog[Title.Length..] : "").ToString();
    }
}
