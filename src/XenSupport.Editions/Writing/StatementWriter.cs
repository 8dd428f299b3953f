using System.Text;
using XenSupport.Editions.Prose;
using XenSupport.Reading.Fragments;

namespace XenSupport.Editions.Writing;

/// <summary>Writes a statement anew: Xen's headings and fields, and the project's own prose.</summary>
internal sealed class StatementWriter
{
    private readonly StringBuilder _text = new();

    private StatementWriter()
    {
    }

    public static string Write(ReleasedStatement statement, ProseLibrary prose)
    {
        var writer = new StatementWriter();
        writer._text.Append($"% Xen {statement.Version} support statement\n");
        writer.AddProse(prose.Introduction);
        foreach (var section in statement.Sections)
        {
            writer.Add(section, prose.Find(section.Anchor, statement.Release), statement);
        }

        return writer._text.ToString();
    }

    private void Add(Section section, SectionProse own, ReleasedStatement statement)
    {
        _text.Append($"\n{new string('#', section.Level)} {section.Title}\n");
        AddProse(own.Description);
        AddFragment(section.Fields.Where(static field => field.Name != SupportField.ReleaseNotes));
        AddProse(own.Caveats);
        if (section.FindField(SupportField.ReleaseNotes) is not null)
        {
            AddReleaseNotes(statement);
        }
    }

    // The address is a fact, and the text of the link is prose.
    private void AddReleaseNotes(ReleasedStatement statement) => AddProse(
        $"Release Notes\n: <a href=\"{statement.Release.NotesUrl}\">Xen {statement.Version} release notes</a>");

    private void AddFragment(IEnumerable<FieldLine> fields)
    {
        var separator = "\n";
        foreach (var field in fields)
        {
            _text.Append($"{separator}    {field.Head}: {field.Value}\n");
            separator = "";
        }
    }

    private void AddProse(string text)
    {
        if (text.Length > 0)
        {
            _text.Append($"\n{text}\n");
        }
    }
}
