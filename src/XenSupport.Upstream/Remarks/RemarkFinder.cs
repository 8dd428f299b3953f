using System.Text.RegularExpressions;
using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Remarks;

/// <summary>Finds remarks about support in prompts and prose, even across line ends.</summary>
internal static partial class RemarkFinder
{
    private const string Negation = "negation";
    private const string Security = "security";
    private const string Deprecated = "deprecated";
    private const string Preview = "preview";

    /// <summary>Finds the remarks in a range of a text.</summary>
    public static IEnumerable<Remark> Find(string text, TextRange range) =>
        Phrase().Matches(range.Of(text))
            .Where(static match => !match.Groups[Negation].Success)
            .Select(match => new Remark(
                KindOf(match),
                string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                new TextRange(range.Start + match.Index, match.Length)));

    private static RemarkKind KindOf(Match match) =>
        match.Groups[Security].Success ? RemarkKind.NotSecuritySupported
        : match.Groups[Deprecated].Success ? RemarkKind.Deprecated
        : match.Groups[Preview].Success ? RemarkKind.TechPreview
        : RemarkKind.Experimental;

    // In lower case, 'unsupported' and 'expert' are about hardware, values and people.
    [GeneratedRegex(
        $"""
        (?<{Negation}>\b(?:not|never|no\s+longer|neither)\s+(?:an?\s+)?)?
        (?:
            (?<{Security}>
                (?-i:\bUNSUPPORTED\b|\(EXPERT\))
                |\b(?:not|no\s+longer)\s+security[\s-]supported\b
                |\b(?:no|without)\s+security\s+support\b)
            |(?<{Deprecated}>\bdeprecated\b)
            |(?<{Preview}>\btech(?:nology)?[\s-]+preview\b)
            |\bexperimental\b
        )
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}
