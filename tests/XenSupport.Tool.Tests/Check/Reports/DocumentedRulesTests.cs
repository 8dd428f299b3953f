using System.Reflection;
using XenSupport.Tool.Check.Findings;

namespace XenSupport.Tool.Tests.Check.Reports;

/// <summary>docs/tool.md lists every rule as it is in the code.</summary>
public class DocumentedRulesTests
{
    [Fact]
    public void The_table_of_rules_matches_the_code()
    {
        var root = typeof(DocumentedRulesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot").Value!;
        var documented = File.ReadLines(Path.Combine(root, "docs", "tool.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is [_, ['`', ..], "error" or "warning" or "note", ..])
            .Select(cells => (cells[1].Trim('`'), cells[2], cells[3]));

        Assert.Equal(
            FindingRules.All.Select(rule =>
                (rule.Id, rule.Level.ToString().ToLowerInvariant(), rule.IsAcceptable ? "yes" : "no")),
            documented);
    }
}
