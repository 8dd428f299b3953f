using XenSupport.Reading.Findings;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Search;
using XenSupport.Upstream.Findings;
using Catalogue = XenSupport.Reading.Findings.Rules;

namespace XenSupport.Tool.Rules;

/// <summary>The ids of rules, as people type them.</summary>
internal static class RuleIds
{
    /// <summary>All rules, including those about a project and its code.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Catalogue.All.Concat(TreeRules.All).Select(rule => rule.Id)];

    /// <summary>The rules about statements and overlays, which are those that <c>lint</c> reports.</summary>
    public static IReadOnlyList<string> OfStatements { get; } =
        [.. Catalogue.All.Where(IsAboutStatement).Concat(TreeRules.All).Select(rule => rule.Id)];

    /// <summary>Reads ids of rules that <c>lint</c> reports, in any case, some of them separated by commas.</summary>
    /// <exception cref="UsageException">One of them is not a rule, or not one about statements.</exception>
    public static HashSet<string> ParseOfStatements(IEnumerable<string> words) =>
    [
        .. CommaList.Split(words)
            .Select(Parse)
            .Select(id => OfStatements.Contains(id)
                ? id
                : throw new UsageException($"lint never reports {id}, which is about a project, not a statement")),
    ];

    /// <summary>Reads the id of a rule, in any case.</summary>
    /// <exception cref="UsageException">It is not a rule.</exception>
    public static string Parse(string word)
    {
        var id = word.ToUpperInvariant();
        if (All.Contains(id))
        {
            return id;
        }

        var nearest = WordLikeness.FindMisspelt(id, All);
        throw new UsageException(
            $"'{word}' is not a rule"
            + (nearest is null ? " (rules are named like XEN1001)" : $" (did you mean {nearest}?)"));
    }

    // The items and properties of a project have rules among those of its statements.
    private static bool IsAboutStatement(Rule rule) =>
        rule.Id.StartsWith("XEN1", StringComparison.Ordinal)
        && rule != Catalogue.InvalidOption
        && rule != Catalogue.UnsuitableSetup;
}
