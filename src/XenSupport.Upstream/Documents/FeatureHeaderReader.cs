using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Documents;

/// <summary>Reads the table at the top of a page about a feature (<c>docs/features</c>).</summary>
internal static class FeatureHeaderReader
{
    private const string Status = "Status";
    private const char Emphasis = '*';
    private const char Heading = '#';

    private static readonly string[] Architecture = ["Architecture", "Architectures", "Architecture(s)"];

    /// <summary>Returns the statuses under the first heading, each with the architecture that follows it.</summary>
    public static IReadOnlyList<FeatureHeader> Read(string text)
    {
        var headers = new List<FeatureHeader>();
        var lines = new SourceLines(text);
        var headings = 0;
        for (var line = 0; line < lines.Count && headings < 2; line++)
        {
            var range = lines.Trimmed(line);
            headings += !range.IsEmpty && text[range.Start] == Heading ? 1 : 0;
            var colon = text.IndexOf(':', range.Start, range.Length);
            if (colon < 0)
            {
                continue;
            }

            var name = text[range.Start..colon].TrimEnd();
            var value = TextRange.FromBounds(colon + 1, range.End).Trim(text);
            if (name == Status)
            {
                AddStatus(WithoutEmphasis(value, text));
            }
            else if (Array.IndexOf(Architecture, name) >= 0 && headers is [.., { Architecture: null } last])
            {
                headers[^1] = last with { Architecture = value.Of(text) };
            }
        }

        return headers;

        void AddStatus(TextRange status)
        {
            if (!status.IsEmpty)
            {
                headers.Add(new FeatureHeader(null, status.Of(text), status));
            }
        }
    }

    private static TextRange WithoutEmphasis(TextRange range, string text)
    {
        var start = range.Start;
        var end = range.End;
        while (start < end && text[start] == Emphasis)
        {
            start++;
        }

        while (end > start && text[end - 1] == Emphasis)
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }
}
