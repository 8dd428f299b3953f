using System.Text.RegularExpressions;

namespace XenSupport.Reading.Tests.Conformance.Plain;

/// <summary>
/// Reads a statement line by line, with none of the product's code. It knows the forms that statements have had, and
/// no other Markdown: no underlined headings, no fences, no comments. It repairs nothing, reads no prose, and stops at
/// the definitions.
/// </summary>
internal static partial class PlainStatement
{
    private const string NotesTerm = "Release Notes";
    private const string NotesField = "Release-Notes";

    private static readonly string[] ReleaseFields =
        ["Xen-Version", "Initial-Release", "Supported-Until", "Security-Support-Until", NotesField];

    private static readonly string[] FeatureFields = ["Status", "Supported"];

    public static IReadOnlyList<PlainRow> Read(string text)
    {
        var rows = new List<PlainRow>();
        var headings = new List<string>();
        var (isCode, isInList) = (false, false);
        var above = "";
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (Heading.Match(line) is { Success: true } heading)
            {
                headings = [.. headings.Take(heading.Groups["hashes"].Length - 1), heading.Groups["title"].Value];
                if (headings[0] == "Format and definitions")
                {
                    break;
                }

                (isCode, isInList) = (false, false);
            }
            else if (above == NotesTerm && line.StartsWith(": ", StringComparison.Ordinal))
            {
                rows.Add(CreateRow(index, headings, NotesField, null, line[1..].Trim()));
            }
            else if (CodeLine.IsMatch(line) && (isCode || (above.Trim().Length == 0 && !isInList)))
            {
                isCode = true;
                ReadCode(line, index, headings, rows);
            }
            else if (line.Trim().Length > 0)
            {
                isCode = false;
                isInList = line.TrimStart().StartsWith("* ", StringComparison.Ordinal) || (isInList && line[0] == ' ');
            }

            above = line;
        }

        return rows;
    }

    private static void ReadCode(string line, int index, List<string> headings, List<PlainRow> rows)
    {
        var field = Field.Match(line);
        var name = field.Groups["name"].Value;
        if (ReleaseFields.Contains(name) || FeatureFields.Contains(name))
        {
            var qualifier = field.Groups["qualifier"] is { Success: true } group ? group.Value : null;
            rows.Add(CreateRow(index, headings, name, qualifier, field.Groups["value"].Value));
        }
        else if (DeeperLine.IsMatch(line) && rows.Count > 0 && rows[^1].Line == index)
        {
            var continued = rows[^1];
            rows[^1] = CreateRow(
                index - 1, headings, continued.Field, continued.Qualifier, $"{continued.Value} {line.Trim()}");
        }
    }

    private static PlainRow CreateRow(int index, List<string> headings, string field, string? qualifier, string value)
    {
        var suffix = FeatureFields.Contains(field) ? qualifier : field;
        var anchor = AnchorOf(headings[^1]);
        return new PlainRow(
            index + 1,
            headings is [var root] ? root : string.Join(" > ", headings.Skip(1)),
            suffix is null ? anchor : $"{anchor}--{NotInKey.Replace(suffix.Replace(' ', '-'), "").ToLowerInvariant()}",
            field,
            qualifier,
            value,
            PlainStatus.MeaningOf(field, value));
    }

    private static string AnchorOf(string title) =>
        Blanks.Replace(NotInAnchor.Replace(title, ""), "-").ToLowerInvariant();

    [GeneratedRegex("^(?<hashes>#+) +(?<title>.*?) *#* *$")]
    private static partial Regex Heading { get; }

    [GeneratedRegex("^(    |\t) *\\S")]
    private static partial Regex CodeLine { get; }

    [GeneratedRegex("^(     |\t )")]
    private static partial Regex DeeperLine { get; }

    [GeneratedRegex("^\\s+(?<name>[A-Za-z-]+)(, (?<qualifier>[^:]+))?: +(?<value>.*\\S)\\s*$")]
    private static partial Regex Field { get; }

    [GeneratedRegex("[^-0-9A-Za-z]")]
    private static partial Regex NotInKey { get; }

    // Everything before the first letter, and all but four kinds of characters after it.
    [GeneratedRegex("^[^A-Za-z]+|[^-_. 0-9A-Za-z]")]
    private static partial Regex NotInAnchor { get; }

    [GeneratedRegex(" +")]
    private static partial Regex Blanks { get; }
}
