using System.Text;
using System.Text.RegularExpressions;

namespace XenSupport.Tool.Rules;

/// <summary>Turns a page of the documentation into plain text.</summary>
internal static partial class RuleText
{
    /// <summary>The width for text that is not for a terminal.</summary>
    public const int UsualWidth = 80;

    private const string Indent = "    ";

    /// <summary>The first paragraph after the title and the severity, on one line.</summary>
    public static string SummaryOf(string page) =>
        WithoutLinks(page.ReplaceLineEndings("\n").Split("\n\n")[2].Replace('\n', ' '));

    /// <summary>The whole page, with paragraphs wrapped to a width. Code is indented and keeps its lines.</summary>
    public static string Write(string page, int width)
    {
        var text = new StringBuilder();
        var paragraph = new List<string>();
        var isCode = false;
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                AppendLine(text, line.Length == 0 ? "" : Indent + line);
            }
            else if (line.Length == 0 || line[0] is '#' or '|')
            {
                Flush();
                AppendLine(text, line.StartsWith('#') ? line.TrimStart('#', ' ') : WithoutLinks(line));
            }
            else
            {
                if (line.StartsWith("- ", StringComparison.Ordinal))
                {
                    Flush();
                }

                paragraph.Add(line.Trim());
            }
        }

        Flush();
        return text.ToString();

        void Flush()
        {
            if (paragraph.Count > 0)
            {
                Wrap(WithoutLinks(string.Join(' ', paragraph)), width, text);
                paragraph.Clear();
            }
        }
    }

    private static void Wrap(string words, int width, StringBuilder text)
    {
        var indent = words.StartsWith("- ", StringComparison.Ordinal) ? "  " : "";
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                AppendLine(text, line);
                line = indent + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        AppendLine(text, line);
    }

    private static void AppendLine(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string WithoutLinks(string text) => Link().Replace(text, "$1");

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
