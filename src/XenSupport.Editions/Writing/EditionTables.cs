using XenSupport.Editions.Changes;
using XenSupport.Editions.Collecting;
using XenSupport.Reading.Editions;

namespace XenSupport.Editions.Writing;

/// <summary>Writes the tables that the reader knows: the editions of each release, and what they changed.</summary>
internal static class EditionTables
{
    /// <summary>A line for each edition: release, date, commit and blob.</summary>
    public static string WriteEditions(IEnumerable<ReleaseHistory> histories) =>
        string.Concat(
            from history in histories
            from edition in history.Editions
            let line = new ReleasedEdition(
                $"{history.Version}", edition.Date, edition.Commit.ShortHash, edition.File.Hash)
            select line.Write() + "\n");

    public static string WriteChanges(IEnumerable<ReleaseHistory> histories) =>
        string.Concat(histories.SelectMany(ChangeFinder.Find).Select(static change => change.Write() + "\n"));
}
