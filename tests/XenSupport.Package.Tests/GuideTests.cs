using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>Code copied from the user documentation builds, and the build prints what the page shows.</summary>
public class GuideTests(BuiltGuide guide) : IClassFixture<BuiltGuide>
{
    // QuestionsTests compiles and runs the questions of statements.md.
    private static readonly string[] OtherBlocks = ["sh", "xml", "yaml", "text output", "text run"];

    public static TheoryData<string> Names { get; } = [.. GuidePage.All.Select(page => page.Name)];

    public static TheoryData<string> Programs { get; } =
        [.. GuidePage.All.Where(page => page.RunOutput.Length > 0).Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_builds_with_exactly_the_output_that_it_shows(string name)
    {
        var page = GuidePage.All.Single(page => page.Name == name);

        Assert.NotEmpty(page.Files);
        Assert.Equal(page.Output, guide.MessagesOf(page));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_its_page_shows(string name)
    {
        var page = GuidePage.All.Single(page => page.Name == name);

        Assert.Equal(page.RunOutput, guide.Run(page));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_block_of_a_page_is_used(string name)
    {
        var page = GuidePage.All.Single(page => page.Name == name);
        var unused = page.Blocks
            .Where(block => !OtherBlocks.Contains(block.Info) && !page.Files.Any(file => file.Text == block.Text))
            .Where(block => (page.Path, block.Info) != ("docs/statements.md", "csharp"));

        Assert.Empty(unused);
    }

    [Fact]
    public void The_build_prints_nothing_else() =>
        Assert.Equal(GuidePage.All.Sum(page => page.Output.Count()), guide.Messages.Count);

    [Fact]
    public void The_pages_are_the_READMEs_and_the_user_documentation() => Assert.Equal(
        [
            "README",
            "src-XenSupport.Package-README",
            "src-XenSupport.Reading-README",
            "docs-limits",
            "docs-overlays",
            "docs-products",
            "docs-project",
            "docs-reading",
            "docs-releases",
            "docs-requirements",
            "docs-start",
            "docs-statements",
        ],
        Names.Select(row => row.Data));
}
