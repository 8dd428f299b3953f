using XenSupport.Tool.Rules;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary><c>explain</c> prints the page about a rule.</summary>
public class ExplainTests
{
    public static TheoryData<string> Rules { get; } = [.. RuleIds.All];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_page_in_plain_text(string id)
    {
        var run = ToolRun.Of("explain", id);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{id}: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            run.Lines.Where(line => !IsCode(line)),
            line => line.StartsWith('#') || line.Contains("](", StringComparison.Ordinal));
    }

    [Fact]
    public void Code_keeps_its_lines_and_prose_is_wrapped()
    {
        var run = ToolRun.Of("explain", "xen1003");

        Assert.Equal(["XEN1003: Unknown status label", "", "Severity: error.", ""], run.Lines[..4]);
        Assert.Contains("        Status, x86 HVM: Expermental", run.Lines);
        Assert.All(
            run.Lines.Where(line => !IsCode(line)),
            line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void The_help_does_not_list_every_rule()
    {
        var help = ToolRun.Of("--help").Lines;

        Assert.Contains(help, line => line.TrimStart().StartsWith("explain <RULE> ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("XEN103", "'XEN103' is not a rule (did you mean XEN1003?)")]
    [InlineData("bogus", "'bogus' is not a rule (rules are named like XEN1001)")]
    public void Another_word_is_an_error(string word, string error)
    {
        var run = ToolRun.Of("explain", word);

        Assert.Equal(
            (2, "", $"xen-support: {error}; see xen-support explain --help\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    private static bool IsCode(string line) => line.StartsWith("    ", StringComparison.Ordinal);
}
