using System.Text.RegularExpressions;
using XenSupport.Reading.Text;
using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Documents;

/// <summary>Reads the documentation of Xen's command line, which has a heading for each option.</summary>
internal static partial class CommandLineReader
{
    /// <summary>Returns the options that have a remark, in the order of the file.</summary>
    public static IEnumerable<CommandLineOption> Read(string text)
    {
        var headings = Heading().Matches(text);
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Index : text.Length;
            var section = TextRange.FromBounds(headings[i].Index, end);

            // Here, 'deprecated' is about the spelling of the option.
            var remarks = RemarkFinder.Find(text, section).Where(static remark => remark.Kind != RemarkKind.Deprecated);
            if (Remark.FirstOfEachKind(remarks) is { Count: > 0 } found)
            {
                yield return new CommandLineOption(
                    headings[i].Groups["name"].Value.Replace("\\", "", StringComparison.Ordinal), found);
            }
        }
    }

    [GeneratedRegex(@"^#{1,3}[ \t]+(?<name>\S+).*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
