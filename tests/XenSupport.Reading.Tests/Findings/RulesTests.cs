using System.Reflection;
using System.Text.RegularExpressions;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

/// <summary>The catalogue of rules, and the methods that create findings.</summary>
public class RulesTests
{
    private static readonly MethodInfo[] Makers =
        typeof(DataFindings).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

    public static TheoryData<string> MakerNames { get; } = [.. Makers.Select(method => method.Name)];

    public static TheoryData<string> Ids { get; } = [.. Rules.All.Select(rule => rule.Id)];

    /// <summary>The rules about a statement's data; those about a tool's code belong to the analyzer.</summary>
    public static TheoryData<string> DataIds { get; } =
        [.. Rules.All.Select(rule => rule.Id).Where(id => id.StartsWith("XEN1", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(MakerNames))]
    public void A_method_creates_a_finding_with_all_arguments_of_its_rule(string name)
    {
        var finding = Make(Assert.Single(Makers, method => method.Name == name));

        Assert.Contains(finding.Rule, Rules.All);
        Assert.Equal(PlaceholdersOf(finding.Rule), Enumerable.Range(0, finding.Arguments.Count));
        Assert.DoesNotContain('{', finding.Message);
    }

    [Theory]
    [MemberData(nameof(DataIds))]
    public void A_rule_about_data_has_a_method(string id) =>
        Assert.Contains(Makers, method => Make(method).Rule.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_one_rule_with_a_title_and_a_page(string id)
    {
        var rule = Assert.Single(Rules.All, rule => rule.Id == id);

        Assert.Matches("^XEN[123][0-9]{3}$", id);
        Assert.True(Rules.Contains(id));
        Assert.NotEmpty(rule.Title);
        Assert.NotEmpty(rule.MessageFormat);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_contains_every_declared_rule() => Assert.Equal(
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Id)
            .Order(),
        Rules.All.Select(rule => rule.Id));

    private static Finding Make(MethodInfo method) => Assert.IsType<Finding>(
        method.Invoke(null, [.. method.GetParameters().Select(parameter => CreateArgument(parameter.ParameterType))]));

    private static object CreateArgument(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(Advice) => new Advice("text", "word"),
        _ when type == typeof(Rule) => Rules.UnknownStatusLabel,
        _ => Activator.CreateInstance(type)!,
    };

    private static IEnumerable<int> PlaceholdersOf(Rule rule) =>
        Regex.Matches(rule.MessageFormat, @"\{([0-9])\}")
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .Order();
}
