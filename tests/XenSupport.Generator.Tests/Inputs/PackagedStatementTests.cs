using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Inputs;

/// <summary>A statement of the project's own stands in for one that a package adds.</summary>
public class PackagedStatementTests
{
    private const string Own = "own.md";
    private const string Disks = "\n## Disks\n\n    Status: ";

    private static readonly IReadOnlyDictionary<string, ItemMetadata> Items = new Dictionary<string, ItemMetadata>
    {
        ["4.20.md"] = ItemMetadata.OfPackage,
        ["4.21.md"] = ItemMetadata.OfPackage,
        ["limits.md"] = ItemMetadata.OfOverlay,
    };

    private static readonly (string Path, string Text)[] Packaged =
        [("4.20.md", Statement("4.20", "Supported")), ("4.21.md", Statement("4.21", "Supported"))];

    [Theory]
    [InlineData("4.20")]
    [InlineData("4.20-rc")]
    [InlineData("4.20-unstable")]
    public void It_does_so_for_its_release_whatever_the_stage(string version) => Assert.Equal(
        [$"{version} Experimental", "4.21 Supported"],
        Disk(Run((Own, Statement(version, "Experimental")))));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(
        ["4.20 Experimental", "4.21 Supported"],
        Disk(GeneratorRun.Of([(Own, Statement("4.20", "Experimental")), .. Packaged], items: Items)));

    [Fact]
    public void One_for_another_release_is_beside_them() => Assert.Equal(
        ["4.19 Experimental", "4.20 Supported", "4.21 Supported"],
        Disk(Run((Own, Statement("4.19", "Experimental")))));

    [Fact]
    public void One_that_cannot_be_read_takes_the_place_of_none()
    {
        var run = Run((Own, "No statement at all."));

        Assert.Equal(["XEN1039"], IdsOf(run));
        Assert.Equal(["4.20 Supported", "4.21 Supported"], Disk(run));
    }

    [Fact]
    public void Two_of_the_projects_own_for_one_release_are_still_an_error() => Assert.Equal(
        ["XEN1023"],
        Run((Own, Statement("4.20", "Supported")), ("other.md", Statement("4.20", "Supported")))
            .Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void An_overlay_adds_to_them()
    {
        var run = Run(("limits.md", "# Feature Support\n\n## Disks\n\n    Limit: 64\n"));

        Assert.Empty(run.Diagnostics);
        Assert.All(
            LoadedCode.Of(run).Releases,
            release => Assert.Equal(64, release.FindLimit("disks")!.SupportedMax));
    }

    [Theory]
    [InlineData("Expermental", "XEN1003")]
    [InlineData("Supported", null)]
    public void Advice_on_their_text_is_not_for_the_project_but_an_error_is(string status, string? id)
    {
        // The label is not defined, which is XEN1024 in a file of the project's own.
        var text = Statement("4.20", status + "\n\n## Other\n\n    Status: Not functional");

        var run = GeneratorRun.Of([("4.20.md", text)], items: Items);

        Assert.Equal(id is null ? [] : [id], IdsOf(run));
        Assert.Contains("XEN1024", GeneratorRun.Of(text).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_status_that_got_worse_is_told_in_a_file_of_the_projects_own()
    {
        (string Path, string Text)[] worse =
            [("4.20.md", Statement("4.20", "Supported")), ("4.21.md", Statement("4.21", "Deprecated"))];

        Assert.DoesNotContain("XEN1025", IdsOf(GeneratorRun.Of(worse, items: Items)));
        Assert.Contains("XEN1025", IdsOf(GeneratorRun.Of(worse)));
        Assert.Contains("XEN1025", IdsOf(Run((Own, Statement("4.21", "Deprecated")))));
    }

    private static IEnumerable<string> IdsOf(GeneratorRun run) => run.Diagnostics.Select(diagnostic => diagnostic.Id);

    private static GeneratorRun Run(params (string Path, string Text)[] own) =>
        GeneratorRun.Of([.. Packaged, .. own], items: Items);

    private static string Statement(string version, string status) =>
        StatementAssert.PreambleOf(version) + Disks + status + "\n" + StatementAssert.Definition;

    private static IEnumerable<string> Disk(GeneratorRun run) =>
        from release in LoadedCode.Of(run).Releases
        select $"{release.Release.VersionText} {release.Find("disks")?.Value}";
}
