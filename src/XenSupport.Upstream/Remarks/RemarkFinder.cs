using System.Text.RegularExpressions;
using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Remarks;

/// <summary>Finds remarks about support in prompts and prose, even across line ends.</summary>
internal static partial class RemarkFinder
{
    private const string Words = "words";
    private const string Security = "security";
    private const string Deprecated = "deprecated";
    private const string Preview = "preview";

    /// <summary>Finds the remarks in a range of a text.</summary>
    public static IEnumerable<Remark> Find(string text, TextRange range) =>
        Phrase().Matches(range.Of(text)).Select(match => new Remark(
            KindOf(match),
            string.Join(' ', match.Groups[Words].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            new TextRange(range.Start + match.Groups[Words].Index, match.Groups[Words].Length)));

    private static RemarkKind KindOf(Match match) =>
        match.Groups[Security].Success ? RemarkKind.NotSecuritySupported
        : match.Groups[Deprecated].Success ? RemarkKind.Deprecated
        : match.Groups[Preview].Success ? RemarkKind.TechPreview
        : RemarkKind.Experimental;

    // In lower case, 'unsupported' is about hardware and values. 'Experimental' and the like count in parentheses, at
    // the start of a sentence and after 'is': elsewhere they may be about something else, or denied.
    [GeneratedRegex(
        $$"""
        (?<{{Words}}>
            (?<{{Security}}>
                (?-i:(?<!!)\bUNSUPPORTED\b)
                |(?<=\()(?:unsupported|expert)(?=\))
                |\b(?:not|no\s+longer)\s+security[\s-]supported\b
                |\b(?:no|without)\s+security\s+support\b))
        |
        (?:(?:^|[(.:"'])\s*|\b(?:is|are|remains?)\s+(?:(?!(?:not|no|never)\b)[\w-]+\s+){0,2})
        (?<{{Words}}>
            (?<{{Deprecated}}>deprecated)
            |(?<{{Preview}}>tech(?:nology)?[\s-]+preview)
            |experimental)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
