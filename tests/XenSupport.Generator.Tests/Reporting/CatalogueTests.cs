using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Reporting;

/// <summary>The code, the pages and the tables agree on each diagnostic.</summary>
public class CatalogueTests
{
    private static readonly string Pages = Repository.PathOf("docs", "diagnostics");

    private static readonly string[] TrackedReleases =
    [
        .. ReadGeneratorFile("AnalyzerReleases.Shipped.md"),
        .. ReadGeneratorFile("AnalyzerReleases.Unshipped.md"),
    ];

    private static readonly string[] OtherTests =
    [
        .. from file in Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
           where !Path.GetRelativePath(Repository.Root, file).Split('/', '\\').Intersect(["bin", "obj"]).Any()
           where Path.GetFileName(file) != nameof(CatalogueTests) + ".cs"
           select File.ReadAllText(file),
    ];

    public static TheoryData<string> Ids { get; } = [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void No_id_is_missing_or_used_twice() =>
        Assert.Equal(
            Enumerable
                .Range(1001, 50)
                .Concat(Enumerable.Range(2001, 9))
                .Concat(Enumerable.Range(3001, 3))
                .Select(number => $"XEN{number}"),
            Ids.Select(row => row.Data).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_descriptor_that_links_to_its_page(string id)
    {
        var descriptor = DescriptorOf(id);

        Assert.Equal(id, descriptor.Id);
        Assert.NotEmpty(TitleOf(id));
        Assert.NotEmpty(descriptor.MessageFormat.ToString());
        Assert.NotEqual(DiagnosticSeverity.Hidden, descriptor.DefaultSeverity);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_page_with_its_title_and_severity(string id)
    {
        var page = File.ReadAllText(Path.Combine(Pages, id + ".md"));

        Assert.StartsWith($"# {id}: {TitleOf(id)}\n\nSeverity: {SeverityOf(id)}.\n", page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_explains_how_to_change_the_severity_of_its_id(string id)
    {
        var page = File.ReadAllText(Path.Combine(Pages, id + ".md"));
        var section = page[page.IndexOf("\n## Severity\n", StringComparison.Ordinal)..];

        Assert.Contains($"\ndotnet_diagnostic.{id}.severity = ", section);
        Assert.Contains($"\n<NoWarn>$(NoWarn);{id}</NoWarn>\n", section);
        Assert.Equal(IsOfData(id), section.Contains($" NoWarn=\"{id}\" />\n", StringComparison.Ordinal));
        Assert.All(Regex.Matches(section, "XEN[0-9]{4}"), match => Assert.Equal(id, match.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_table_of_pages_has_a_row_for_the_id(string id) => Assert.Contains(
        $"| [{id}]({id}.md) | {TitleOf(id)} | {SeverityOf(id)} |",
        File.ReadAllLines(Path.Combine(Pages, "README.md")));

    // The rules that only xen-support has, XEN4xxx, are tested with it.
    [Fact]
    public void There_are_no_pages_or_rows_without_an_id()
    {
        var table = File.ReadAllLines(Path.Combine(Pages, "README.md"));
        var rows = table.Where(line => Regex.IsMatch(line, @"^\| \[XEN[1-3]"));
        var pages = Directory.GetFiles(Pages, "XEN*.md")
            .Where(page => !page.Contains("XEN4", StringComparison.Ordinal));

        Assert.Equal(Ids.Count, rows.Count());
        Assert.Equal(Ids.Count, pages.Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_tracking_has_one_row_for_the_id(string id)
    {
        var row = Assert.Single(TrackedReleases, line => line.StartsWith(id, StringComparison.Ordinal));

        var descriptor = DescriptorOf(id);
        Assert.StartsWith($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ", row);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_test_mentions_the_id(string id) => Assert.True(
        OtherTests.Any(text => text.Contains(id, StringComparison.Ordinal)), $"No test mentions {id}.");

    [Fact]
    public void The_links_between_the_pages_are_valid()
    {
        var links =
            from page in Directory.GetFiles(Pages, "*.md")
            from Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?<file>[^)#:]+)(#(?<heading>[^)]+))?\)")
            select (File: Path.Combine(Pages, link.Groups["file"].Value), Heading: link.Groups["heading"].Value);

        Assert.All(links.Distinct(), link => Assert.True(
            File.Exists(link.File) && (link.Heading.Length == 0 || HeadingsOf(link.File).Contains(link.Heading)),
            $"{link.File}#{link.Heading}"));
    }

    // Only diagnostics about statements can be silenced for one file, by its item's metadata.
    private static bool IsOfData(string id) => id.StartsWith("XEN1", StringComparison.Ordinal);

    private static DiagnosticDescriptor DescriptorOf(string id) =>
        Descriptors.Of(Rules.All.Single(rule => rule.Id == id));

    private static string TitleOf(string id) => DescriptorOf(id).Title.ToString();

    private static string SeverityOf(string id) =>
        DescriptorOf(id).DefaultSeverity.ToString().ToLowerInvariant();

    private static string[] ReadGeneratorFile(string name) =>
        File.ReadAllLines(Repository.PathOf("src", "XenSupport.Generator", name));

    /// <summary>The anchors that GitHub generates for a page's headings.</summary>
    private static IEnumerable<string> HeadingsOf(string file) =>
        from line in File.ReadAllLines(file)
        where line.StartsWith('#')
        select Regex.Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "[^a-z0-9 _-]", "").Replace(' ', '-');
}
