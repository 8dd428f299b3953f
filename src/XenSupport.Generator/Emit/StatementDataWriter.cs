using System.Globalization;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Writes a statement as the data that the run-time library reads (<see cref="StatementFormat"/>).</summary>
internal static class StatementDataWriter
{
    private const string CellSeparator = "\\t";
    private const string RowEnd = "\",";

    private static readonly char[] Escaped = ['\\', '\t'];

    public static void Write(SourceWriter writer, StatementModel statement)
    {
        WriteRelease(writer, statement.Release);
        foreach (var section in statement.Sections)
        {
            if (section.Entries.Count == 0)
            {
                continue;
            }

            WriteSection(writer, section);
            foreach (var entry in section.Entries)
            {
                WriteEntry(writer, entry);
            }

            foreach (var limit in section.Limits)
            {
                WriteLimit(writer, limit);
            }
        }

        foreach (var definition in statement.Definitions)
        {
            WriteRow(
                writer,
                StatementFormat.DefinitionRow,
                definition.Label,
                definition.FunctionalCompleteness,
                definition.FunctionalStability,
                definition.InterfaceStability,
                definition.SecuritySupported);
        }

        foreach (var alias in statement.Aliases)
        {
            WriteRow(writer, StatementFormat.AliasRow, alias.Key, alias.OwnKey);
        }
    }

    private static void WriteRelease(SourceWriter writer, ReleaseModel release) => WriteRow(
        writer,
        StatementFormat.ReleaseRow,
        release.VersionText,
        Format(release.InitialRelease),
        Format(release.SupportedUntil),
        release.IsUnreleased ? StatementFormat.Unreleased : Format(release.SecuritySupportUntil),
        release.NotesUrl);

    private static void WriteSection(SourceWriter writer, SectionModel section)
    {
        writer.Write('"').Write(StatementFormat.SectionRow);
        WriteCell(writer, section.Anchor);
        WriteProse(writer, section.Description);
        WriteProse(writer, section.Caveats);
        foreach (var heading in section.Path)
        {
            WriteCell(writer, heading);
        }

        writer.WriteLine(RowEnd);
    }

    private static void WriteEntry(SourceWriter writer, EntryModel entry) => WriteRow(
        writer,
        StatementFormat.EntryRow,
        entry.Key,
        entry.Field,
        entry.Qualifier,
        entry.Value,
        Format((int)entry.Status),
        Format((int)entry.SecuritySupport));

    private static void WriteLimit(SourceWriter writer, SectionLimit limit) => WriteRow(
        writer,
        StatementFormat.LimitRow,
        limit.Key,
        limit.Qualifier,
        Format((int)limit.Limit.Unit),
        Format(limit.Limit.SupportedMax),
        Format(limit.Limit.SecuritySupportedMax),
        Format(limit.Limit.AtLeast),
        limit.Limit.IsUnbounded ? StatementFormat.Unbounded : null);

    private static void WriteRow(SourceWriter writer, string kind, params string?[] cells)
    {
        writer.Write('"').Write(kind);
        foreach (var cell in cells)
        {
            WriteCell(writer, cell ?? "");
        }

        writer.WriteLine(RowEnd);
    }

    private static void WriteCell(SourceWriter writer, string text)
    {
        writer.Write(CellSeparator);
        WriteContent(writer, text);
    }

    private static void WriteProse(SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        writer.Write(CellSeparator);
        var separator = "";
        foreach (var block in prose)
        {
            writer.WriteLiteralContent(separator).Write(block.Kind == ProseKind.ListItem ? "* " : "");
            WriteContent(writer, block.Text);
            separator = "\n\n";
        }
    }

    // A tab parts the cells.
    private static void WriteContent(SourceWriter writer, string text)
    {
        var escaped = text.IndexOfAny(Escaped) < 0 ? text : text.Replace("\\", "\\b").Replace("\t", "\\t");
        writer.WriteLiteralContent(escaped);
    }

    private static string? Format(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Format(DateTime? date) =>
        date?.ToString(StatementFormat.DateFormat, CultureInfo.InvariantCulture);
}
