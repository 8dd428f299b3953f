using System.Globalization;
using System.Text;
using XenSupport.Generator.Fragments;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Emit;

/// <summary>Writes a statement as the data that the run-time library reads (<see cref="StatementFormat"/>).</summary>
internal static class StatementDataWriter
{
    private const string CellSeparator = "\\t";

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
        }
    }

    private static void WriteRelease(SourceWriter writer, ReleaseModel release)
    {
        writer.Write('"').Write(StatementFormat.ReleaseRow);
        WriteCell(writer, release.VersionText);
        WriteCell(writer, Format(release.InitialRelease));
        WriteCell(writer, Format(release.SupportedUntil));
        WriteCell(writer, release.IsUnreleased ? StatementFormat.Unreleased : Format(release.SecuritySupportUntil));
        WriteCell(writer, release.NotesUrl ?? "");
        writer.WriteLine("\",");
    }

    private static void WriteSection(SourceWriter writer, SectionModel section)
    {
        writer.Write('"').Write(StatementFormat.SectionRow);
        WriteCell(writer, section.Anchor);
        WriteCell(writer, Format(section.Description));
        WriteCell(writer, Format(section.Caveats));
        foreach (var heading in section.Path)
        {
            WriteCell(writer, heading);
        }

        writer.WriteLine("\",");
    }

    private static void WriteEntry(SourceWriter writer, EntryModel entry)
    {
        writer.Write('"').Write(StatementFormat.EntryRow);
        WriteCell(writer, entry.Key);
        WriteCell(writer, entry.Field);
        WriteCell(writer, entry.Qualifier ?? "");
        WriteCell(writer, entry.Value);
        WriteCell(writer, Format((int)entry.Status));
        WriteCell(writer, Format((int)entry.SecuritySupport));
        writer.WriteLine("\",");
    }

    private static void WriteCell(SourceWriter writer, string text)
    {
        var escaped = text.IndexOfAny(['\\', '\t']) < 0 ? text : text.Replace("\\", "\\b").Replace("\t", "\\t");
        writer.Write(CellSeparator).WriteLiteralContent(escaped);
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Format(DateTime? date) =>
        date?.ToString(StatementFormat.DateFormat, CultureInfo.InvariantCulture) ?? "";

    private static string Format(EquatableArray<ProseBlock> prose)
    {
        if (prose.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var block in prose)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            text.Append(block.Kind == ProseKind.ListItem ? "* " : "").Append(block.Text);
        }

        return text.ToString();
    }
}
