using System.Globalization;

namespace XenSupport.Editions.Writing;

/// <summary>The version of the package, and the releases that a project targets if it names none.</summary>
internal sealed record PackageProperties(string Version, XenVersion Oldest, XenVersion Newest)
{
    /// <summary>
    /// The version is the date of the newest edition. The default range is what has security support on that date: no
    /// clock is asked, so that a build does not change by itself.
    /// </summary>
    public static PackageProperties Of(IReadOnlyList<ReleasedStatement> statements)
    {
        var date = statements.Max(static statement => statement.History.Newest.Commit.Date);
        var secured = statements
            .Where(statement => statement.Release.SecuritySupportUntil >= date)
            .Select(static statement => statement.Version)
            .DefaultIfEmpty(statements[^1].Version)
            .ToList();
        return new PackageProperties(
            date.ToString("yyyy.M.d", CultureInfo.InvariantCulture), secured.Min(), statements[^1].Version);
    }

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
