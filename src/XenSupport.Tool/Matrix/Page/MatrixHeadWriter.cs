using XenSupport.Git;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>Writes the heads of the columns, which tell everything about the releases themselves.</summary>
internal static class MatrixHeadWriter
{
    /// <param name="editions">The commits that last changed the statements of a clone.</param>
    public static void Write(
        IEnumerable<SupportRelease> releases,
        IReadOnlyDictionary<SupportRelease, GitCommit> editions,
        HtmlWriter html)
    {
        foreach (var release in releases)
        {
            using var head = html.Element("th", ("scope", "col"), ("data-release", release.VersionText));
            html.Write(
                "a",
                $"Xen {release.VersionText}",
                ("class", "version"),
                ("href", XenDocumentation.AddressOf(release)));
            if (NotesOf(release) is { } notes)
            {
                html.Text(" ");
                html.Write(
                    "a",
                    "notes",
                    ("class", "notes"),
                    ("href", notes),
                    ("aria-label", $"Release notes of Xen {release.VersionText}"));
            }

            html.Write("small", $"released {ReleaseDescriptions.Of(release, release.InitialRelease)}");
            html.Write("small", $"supported until {ReleaseDescriptions.Of(release, release.SupportedUntil)}");
            html.Write("small", $"security until {ReleaseDescriptions.Of(release, release.SecuritySupportUntil)}");
            if (editions.TryGetValue(release, out var commit))
            {
                html.Write("small", $"edition of {ReleaseDescriptions.Of(commit.Date)}", ("class", "edition"));
                html.Write("small", $"commit {commit.ShortHash}");
            }
        }
    }

    /// <summary>The address of the release notes, if it is one that is safe to link to.</summary>
    private static string? NotesOf(SupportRelease release) =>
        Uri.TryCreate(release.NotesUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
