using System.Collections.ObjectModel;
using System.Globalization;

namespace XenSupport;

/// <summary>Reads the data in generated code, which is in the format of <see cref="StatementFormat"/>.</summary>
internal static class SupportStatementData
{
    public static SupportStatement Read(IReadOnlyList<string> rows)
    {
        SupportRelease? release = null;
        SupportSection? section = null;
        var entries = new List<SupportEntry>(rows.Count);
        var limits = new List<SupportLimit>();
        var definitions = new List<StatusDefinition>();
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in rows)
        {
            var row = StatementRow.Parse(text ?? "");
            var cells = row.Cells;
            switch (row.Kind)
            {
                case StatementFormat.ReleaseRow when cells.Length == 6:
                    release = ReadRelease(cells);
                    break;
                case StatementFormat.SectionRow when cells.Length > 4:
                    section = ReadSection(cells, isReleased: release is { IsUnreleased: false });
                    break;
                case StatementFormat.EntryRow when cells.Length is 7 or 8 && section is not null:
                    entries.Add(ReadEntry(cells, section));
                    break;
                case StatementFormat.LimitRow when cells.Length is 8 or 9 && section is not null:
                    limits.Add(ReadLimit(cells, section));
                    break;
                case StatementFormat.DefinitionRow when cells.Length == 6:
                    definitions.Add(ReadDefinition(cells));
                    break;
                case StatementFormat.AliasRow when cells.Length == 3:
                    aliases[cells[1]] = cells[2];
                    break;
                default:
                    throw new FormatException($"'{text}' is not a row of a support statement's data.");
            }
        }

        return release is null
            ? throw new FormatException("The data of a support statement have no release.")
            : new SupportStatement(
                release,
                new ReadOnlyCollection<SupportEntry>(entries),
                new ReadOnlyCollection<SupportLimit>(limits),
                new ReadOnlyCollection<StatusDefinition>(definitions),
                aliases);
    }

    private static SupportRelease ReadRelease(string[] cells) => new(
        versionText: cells[1],
        initialRelease: ReadDate(cells[2]),
        supportedUntil: ReadDate(cells[3]),
        securitySupportUntil: cells[4] == StatementFormat.Unreleased ? null : ReadDate(cells[4]),
        isUnreleased: cells[4] == StatementFormat.Unreleased,
        notesUrl: ReadText(cells[5]));

    private static SupportSection ReadSection(string[] cells, bool isReleased)
    {
        var path = new string[cells.Length - 4];
        Array.Copy(cells, 4, path, 0, path.Length);

        return new SupportSection(
            anchor: cells[1],
            path: new ReadOnlyCollection<string>(path),
            description: cells[2],
            caveats: cells[3],
            isReleased: isReleased);
    }

    private static SupportEntry ReadEntry(string[] cells, SupportSection section) => new(
        section,
        key: cells[1],
        field: cells[2],
        qualifier: ReadText(cells[3]),
        value: cells[4],
        status: (SupportStatus)ReadNumber(cells[5], (int)SupportStatus.Deprecated),
        securitySupport: (SecuritySupport)ReadNumber(cells[6], (int)SecuritySupport.Supported),
        overlayTitle: cells.Length > 7 ? cells[7] : null);

    private static SupportLimit ReadLimit(string[] cells, SupportSection section) => new(
        section,
        key: cells[1],
        qualifier: ReadText(cells[2]),
        unit: (LimitUnit)ReadNumber(cells[3], (int)LimitUnit.Bytes),
        supportedMax: ReadQuantity(cells[4]),
        securitySupportedMax: ReadQuantity(cells[5]),
        atLeast: ReadQuantity(cells[6]),
        isUnbounded: cells[7] == StatementFormat.Unbounded,
        overlayTitle: cells.Length > 8 ? cells[8] : null);

    private static StatusDefinition ReadDefinition(string[] cells) => new(
        label: cells[1],
        functionalCompleteness: ReadText(cells[2]),
        functionalStability: ReadText(cells[3]),
        interfaceStability: ReadText(cells[4]),
        securitySupported: ReadText(cells[5]));

    private static string? ReadText(string cell) => cell.Length == 0 ? null : cell;

    private static long? ReadQuantity(string cell) => cell.Length == 0 ? null : ReadNumber(cell, long.MaxValue);

    private static long ReadNumber(string cell, long max) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max
            ? number
            : throw new FormatException(
                $"'{cell}' is not a number up to {max.ToString(CultureInfo.InvariantCulture)}.");

    private static DateTime? ReadDate(string cell) =>
        cell.Length == 0 ? null : DateTime.ParseExact(cell, StatementFormat.DateFormat, CultureInfo.InvariantCulture);
}
