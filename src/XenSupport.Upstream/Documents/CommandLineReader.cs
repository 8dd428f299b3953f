using XenSupport.Reading.Text;
using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Documents;

/// <summary>Reads the documentation of Xen's command line, which has a heading for each option.</summary>
internal static class CommandLineReader
{
    /// <summary>Returns the options that have a remark, in the order of the file.</summary>
    public static IReadOnlyList<CommandLineOption> Read(string text)
    {
        var options = new List<CommandLineOption>();
        var lines = new SourceLines(text);
        string? name = null;
        var start = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var lineStart = lines.StartOf(line);
            if (text[lineStart..lines.EndOf(line)].Split(' ') is [['#', ..], var next, ..])
            {
                AddOption(lineStart);
                name = next.Replace("\\", "", StringComparison.Ordinal);
                start = lineStart;
            }
        }

        AddOption(text.Length);
        return options;

        void AddOption(int end)
        {
            // Here, 'deprecated' is about the spelling of the option.
            var remarks = RemarkFinder.Find(text, TextRange.FromBounds(start, end))
                .Where(static remark => remark.Kind != RemarkKind.Deprecated);
            if (name is not null && Remark.FirstOfEachKind(remarks) is { Count: > 0 } found)
            {
                options.Add(new CommandLineOption(name, found));
            }
        }
    }
}
