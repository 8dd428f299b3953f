using XenSupport.Reading.Findings;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Search;

namespace XenSupport.Tool.Rules;

/// <summary>The ids of rules, as a person types them.</summary>
internal static class RuleIds
{
    /// <summary>The rules of statements and overlays, which <c>lint</c> can find.</summary>
    public static IEnumerable<string> OfStatements =>
        All.Where(id => id.StartsWith("XEN1", StringComparison.Ordinal));

    /// <summary>All rules, those of a project's own code included.</summary>
    public static IEnumerable<string> All => Catalogue.Select(rule => rule.Id);

    private static IReadOnlyList<Rule> Catalogue => Reading.Findings.Rules.All;

    public static bool Contains(string id) => All.Contains(id);

    /// <summary>Ids in any case, also several with commas between them.</summary>
    /// <exception cref="UsageException">One of them is not a rule.</exception>
    public static HashSet<string> Parse(IEnumerable<string> words) =>
    [
        .. words
            .SelectMany(word => word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(ParseOne),
    ];

    /// <inheritdoc cref="Parse"/>
    public static string ParseOne(string word)
    {
        var id = word.ToUpperInvariant();
        if (Contains(id))
        {
            return id;
        }

        var nearest = WordLikeness.FindMisspelt(id, All);
        throw new UsageException(
            $"'{word}' is not a rule" + (nearest is null ? " (they are XEN1001 and the like)" : $" (did you mean {nearest}?)"));
    }
}
