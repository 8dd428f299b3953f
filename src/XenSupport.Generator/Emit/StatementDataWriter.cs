using System.Globalization;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Writes a statement as the data that the run-time library reads (<see cref="StatementFormat"/>).</summary>
internal static class StatementDataWriter
{
    private const string CellSeparator = "\\t";
    private const string RowEnd = "\",";
    private const string BlockSeparator = @"\n\n";
    private const string ItemMark = "* ";

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
            WriteDefinition(writer, definition);
        }

        foreach (var alias in statement.Aliases)
        {
            writer.Write("\"" + StatementFormat.AliasRow);
            WriteCell(writer, alias.Key);
            WriteCell(writer, alias.OwnKey);
            writer.WriteLine(RowEnd);
        }
    }

    private static void WriteRelease(SourceWriter writer, ReleaseModel release)
    {
        writer.Write("\"" + StatementFormat.ReleaseRow);
        WriteCell(writer, release.VersionText);
        WriteCell(writer, Format(release.InitialRelease));
        WriteCell(writer, Format(release.SupportedUntil));
        WriteCell(writer, release.IsUnreleased ? StatementFormat.Unreleased : Format(release.SecuritySupportUntil));
        WriteCell(writer, release.NotesUrl);
        writer.WriteLine(RowEnd);
    }

    private static void WriteSection(SourceWriter writer, SectionModel section)
    {
        writer.Write("\"" + StatementFormat.SectionRow);
        WriteCell(writer, section.Anchor);
        WriteProse(writer, section.Description);
        WriteProse(writer, section.Caveats);
        foreach (var heading in section.Path)
        {
            WriteCell(writer, heading);
        }

        writer.WriteLine(RowEnd);
    }

    private static void WriteEntry(SourceWriter writer, EntryModel entry)
    {
        writer.Write("\"" + StatementFormat.EntryRow);
        WriteCell(writer, entry.Key);
        WriteCell(writer, entry.Field);
        WriteCell(writer, entry.Qualifier);
        WriteCell(writer, entry.Value);
        WriteCell(writer, Format((int)entry.Status));
        WriteCell(writer, Format((int)entry.SecuritySupport));
        writer.WriteLine(RowEnd);
    }

    private static void WriteLimit(SourceWriter writer, SectionLimit limit)
    {
        writer.Write("\"" + StatementFormat.LimitRow);
        WriteCell(writer, limit.Key);
        WriteCell(writer, limit.Qualifier);
        WriteCell(writer, Format((int)limit.Limit.Unit));
        WriteCell(writer, Format(limit.Limit.SupportedMax));
        WriteCell(writer, Format(limit.Limit.SecuritySupportedMax));
        WriteCell(writer, Format(limit.Limit.AtLeast));
        WriteCell(writer, limit.Limit.IsUnbounded ? StatementFormat.Unbounded : null);
        writer.WriteLine(RowEnd);
    }

    private static void WriteDefinition(SourceWriter writer, DefinitionModel definition)
    {
        writer.Write("\"" + StatementFormat.DefinitionRow);
        WriteCell(writer, definition.Label);
        WriteCell(writer, definition.FunctionalCompleteness);
        WriteCell(writer, definition.FunctionalStability);
        WriteCell(writer, definition.InterfaceStability);
        WriteCell(writer, definition.SecuritySupported);
        writer.WriteLine(RowEnd);
    }

    private static void WriteCell(SourceWriter writer, string? text)
    {
        writer.Write(CellSeparator);
        if (text is not null)
        {
            WriteContent(writer, text);
        }
    }

    private static void WriteProse(SourceWriter writer, EquatableArray<ProseBlock> prose)
    {
        writer.Write(CellSeparator);
        for (var i = 0; i < prose.Count; i++)
        {
            if (i > 0)
            {
                writer.Write(BlockSeparator);
            }

            if (prose[i].Kind == ProseKind.ListItem)
            {
                writer.Write(ItemMark);
            }

            WriteContent(writer, prose[i].Text);
        }
    }

    private static void WriteContent(SourceWriter writer, string text) => writer.WriteLiteralContent(text, EscapeInCell);

    // A tab parts the cells; so it is escaped in the data, and what escapes it.
    private static string EscapeInCell(char character) => character switch
    {
        '\\' => @"\\b",
        '\t' => @"\\t",
        _ => CSharpLiteral.Escape(character),
    };

    private static string? Format(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Format(DateTime? date) =>
        date?.ToString(StatementFormat.DateFormat, CultureInfo.InvariantCulture);
}
