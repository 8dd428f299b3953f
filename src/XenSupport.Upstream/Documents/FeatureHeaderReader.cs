using System.Text.RegularExpressions;
using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Documents;

/// <summary>Reads the table at the top of a page about a feature (<c>docs/features</c>).</summary>
internal static partial class FeatureHeaderReader
{
    /// <summary>Returns the statuses, each with the architecture that follows it.</summary>
    public static IReadOnlyList<FeatureHeader> Read(string text)
    {
        var headers = new List<FeatureHeader>();
        foreach (Match line in Line().Matches(text))
        {
            var value = line.Groups["value"];
            if (line.Groups["status"].Success)
            {
                headers.Add(new FeatureHeader(null, value.Value, new TextRange(value.Index, value.Length)));
            }
            else if (headers is [.., { Architecture: null } last])
            {
                headers[^1] = last with { Architecture = value.Value };
            }
        }

        return headers;
    }

    [GeneratedRegex(
        @"^[ \t]*(?:(?<status>Status)|Architecture(?:s|\(s\))?)[ \t]*:[ \t]*\**(?<value>[^*\r\n]*[^*\s])\**[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
