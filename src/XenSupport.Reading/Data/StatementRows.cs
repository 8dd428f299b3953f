using System.Globalization;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Data;

/// <summary>Converts a statement to the rows that the run-time library reads.</summary>
internal static class StatementRows
{
    public static IEnumerable<StatementRow> Of(StatementModel statement)
    {
        yield return Of(statement.Release);
        foreach (var section in statement.Sections)
        {
            if (section.Entries.Count == 0)
            {
                continue;
            }

            yield return Of(section);
            foreach (var entry in section.Entries)
            {
                yield return Of(entry);
            }

            foreach (var limit in section.Limits)
            {
                yield return Of(limit);
            }
        }

        foreach (var definition in statement.Definitions)
        {
            yield return Of(definition);
        }

        foreach (var alias in statement.Aliases)
        {
            yield return new StatementRow(StatementFormat.AliasRow, alias.Key, alias.OwnKey);
        }
    }

    private static StatementRow Of(ReleaseModel release) => new(
        StatementFormat.ReleaseRow,
        release.VersionText,
        Write(release.InitialRelease),
        Write(release.SupportedUntil),
        release.IsUnreleased ? StatementFormat.Unreleased : Write(release.SecuritySupportUntil),
        release.NotesUrl);

    private static StatementRow Of(SectionModel section) =>
        new([
            StatementFormat.SectionRow,
            section.Anchor,
            Write(section.Description),
            Write(section.Caveats),
            .. section.Path,
        ]);

    private static StatementRow Of(EntryModel entry) => new(
    [
        StatementFormat.EntryRow,
        entry.Key,
        entry.Field,
        entry.Qualifier,
        entry.Value,
        Write((int)entry.Status),
        Write((int)entry.SecuritySupport),
        .. WriteOrigin(entry.OverlayTitle),
    ]);

    private static StatementRow Of(SectionLimit limit) => new(
    [
        StatementFormat.LimitRow,
        limit.Key,
        limit.Qualifier,
        Write((int)limit.Limit.Unit),
        Write(limit.Limit.SupportedMax),
        Write(limit.Limit.SecuritySupportedMax),
        Write(limit.Limit.AtLeast),
        limit.Limit.IsUnbounded ? StatementFormat.Unbounded : null,
        .. WriteOrigin(limit.OverlayTitle),
    ]);

    private static StatementRow Of(DefinitionModel definition) => new(
        StatementFormat.DefinitionRow,
        definition.Label,
        definition.FunctionalCompleteness,
        definition.FunctionalStability,
        definition.InterfaceStability,
        definition.SecuritySupported);

    private static string[] WriteOrigin(string? overlayTitle) => overlayTitle is null ? [] : [overlayTitle];

    private static string? Write(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Write(DateTime? date) => date is { } day ? StatementFormat.Write(day) : null;

    private static string Write(EquatableArray<ProseBlock> prose) => string.Join(
        "\n\n", prose.Select(static block => block.Kind == ProseKind.ListItem ? "* " + block.Text : block.Text));
}
