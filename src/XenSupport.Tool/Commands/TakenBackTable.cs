using Spectre.Console;
using XenSupport.Reading.Editions;
using XenSupport.Reading.Releases;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Commands;

/// <summary>What later editions of the statements took back since each release, and when.</summary>
internal static class TakenBackTable
{
    /// <summary>Prints the table, unless nothing was taken back.</summary>
    public static void Print(IEnumerable<SupportStatement> statements, ToolConsole console)
    {
        var alike =
            from statement in statements
            from change in FindTakenBack(statement.Release)
            group (Statement: statement, Change: change) by (change.Key, change.Date, change.After) into rows
            orderby rows.Key.Date
            select rows.ToList();
        var table = console.CreateTable("Taken back", "Xen", "Feature", "Now");
        foreach (var rows in alike)
        {
            var (newest, change) = rows[^1];
            table.AddRow(
                new Text(change.Date),
                new Text(Release.Describe(rows.ConvertAll(row => new Release(row.Statement.Release.VersionText)))),
                new Text(NameOf(change.Key, newest)),
                new Text(change.After!));
        }

        if (table.Rows.Count > 0)
        {
            console.Display.WriteLine();
            console.Display.Write(table);
        }
    }

    private static IEnumerable<EditionChange> FindTakenBack(SupportRelease release) =>
        release.Version is { Stage: ReleaseStage.Released } version
            ? KnownEditions.Of($"{version.Major}.{version.Minor}")?.FindTakenBack() ?? []
            : [];

    private static string NameOf(string key, SupportStatement statement) =>
        statement.Find(key) is { } entry ? FeatureNames.Of(entry) : key;
}
