using System.Globalization;
using System.Text.RegularExpressions;

namespace XenSupport.Editions.Writing;

/// <summary>The version of the package, and the releases that a project targets if it names none.</summary>
internal sealed partial record PackageProperties(string Version, XenVersion Oldest, XenVersion Newest)
{
    /// <summary>
    /// The version is the date of the newest edition, with a fourth number if that version already exists. The default
    /// range covers the releases with security support on that date. Builds never depend on the current date.
    /// </summary>
    /// <param name="earlier">The current properties file; empty if there is none.</param>
    /// <param name="isChanged">Whether the data has changed and needs a new version.</param>
    public static PackageProperties Of(
        IReadOnlyList<ReleasedStatement> statements, string earlier, bool isChanged)
    {
        var date = statements.Max(static statement => statement.History.Newest.Commit.Date);
        var secured = statements
            .Where(statement => statement.Release.SecuritySupportUntil >= date)
            .Select(static statement => statement.Version)
            .DefaultIfEmpty(statements[^1].Version)
            .ToList();
        var version = date.ToString("yyyy.M.d", CultureInfo.InvariantCulture);
        var taken = VersionElement().Match(earlier).Groups["version"].Value;
        return new PackageProperties(
            isChanged ? NextAfter(taken, version) : taken, secured.Min(), statements[^1].Version);
    }

    private static string NextAfter(string taken, string dated) =>
        taken == dated ? dated + ".1"
        : taken.StartsWith(dated + ".", StringComparison.Ordinal)
            ? $"{dated}.{int.Parse(taken[(dated.Length + 1)..], CultureInfo.InvariantCulture) + 1}"
        : dated;

    [GeneratedRegex("<_XenStatementsVersion>(?<version>.*?)</")]
    private static partial Regex VersionElement();

    public string Write() =>
        $"""
        <Project>
          <!-- Written by eng/statements.sh: the date of the newest edition, and the releases with security support on that date. -->
          <PropertyGroup>
            <_XenStatementsVersion>{Version}</_XenStatementsVersion>
            <_XenStatementsOldest>{Oldest}</_XenStatementsOldest>
            <_XenStatementsNewest>{Newest}</_XenStatementsNewest>
          </PropertyGroup>
        </Project>

        """;
}
