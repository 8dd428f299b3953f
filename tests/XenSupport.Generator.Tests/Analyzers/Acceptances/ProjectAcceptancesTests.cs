using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Analyzers.Acceptances;

/// <summary>What <c>XenAccept.txt</c> accepts for the whole project, and what is wrong with its entries.</summary>
public class ProjectAcceptancesTests
{
    private const string Uses = "class C { void M(Host h) { Do(h); DoUnsafe(h); DoRecent(h); Dare(h); DoNew(h); } }";

    [Theory]
    [InlineData("", "Do DoUnsafe DoRecent Dare DoNew")]
    [InlineData("# live-update: Tech Preview", "Do DoUnsafe DoRecent Dare DoNew")]
    [InlineData("live-update: Tech Preview # we test it ourselves", "DoUnsafe DoRecent Dare DoNew")]
    [InlineData("live-update: no security support", "Do DoUnsafe DoRecent Dare DoNew")]
    [InlineData("unsafe: no security support", "Do DoRecent Dare DoNew")]
    [InlineData("  unsafe :  No  Security Support\r\n\r\nshaky: Experimental\r\n", "Do DoRecent DoNew")]
    [InlineData("shaky: Tech Preview", "Do DoUnsafe DoRecent Dare DoNew")]
    [InlineData("shaky: Experimental", "Do DoUnsafe DoRecent DoNew")]
    [InlineData("shaky: Experimental\nshaky: no security support", "Do DoUnsafe DoRecent DoNew")]
    [InlineData("recent: Not implemented", "Do DoUnsafe DoRecent Dare DoNew")]
    public async Task An_entry_counts_for_each_use(string acceptances, string reported) => Assert.Equal(
        reported.Split(' '),
        (await AnalyzeAsync(Uses, acceptances))
            .Where(diagnostic => diagnostic.Id is "XEN2001" or "XEN2002" or "XEN2003")
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.GetMessage().Split('\'')[1].Split('.')[1]));

    [Fact]
    public async Task Guards_still_declare_what_they_check() => Assert.Equal(
        "XEN2006",
        Assert.Single(await AnalyzeAsync(
            "class C { [XenGuard(typeof(Live))] bool G(Host h) => XenReleases.For(h.Version).Supports(Live.Key, SupportStatus.TechPreview); }",
            "live-update: Tech Preview")).Id);

    [Theory]
    [InlineData("everywhere: {|XEN2008:Tech Preview|}", "'Tech Preview' is accepted for 'everywhere', but every targeted release (4.20\u20134.22) supports it")]
    [InlineData("everywhere: {|XEN2008:no security support|} # reason", "'no security support' is accepted for 'everywhere', but every targeted release (4.20\u20134.22) gives it security support")]
    [InlineData("unsafe: {|XEN2008:experimental|}", "'experimental' is accepted for 'unsafe', but every targeted release (4.20\u20134.22) supports it; 'no security support' is enough")]
    [InlineData("{|XEN2005:live-updat|}: Tech Preview", "'live-updat' is not the key of a feature of a support statement; did you mean 'live-update'?")]
    [InlineData("{|XEN2005:tools|}: Tech Preview", "'tools' is not the key of a feature of a support statement")]
    [InlineData("live-update: {|XEN2005:Tech Previw|}", "'Tech Previw' is not something that can be accepted: did you mean 'Tech Preview'?")]
    [InlineData("live-update: {|XEN2005:Supported|}", "'Supported' is not something that can be accepted: 'Supported' is no less than what is required")]
    [InlineData("live-update: {|XEN2005:anything|}", "'anything' is not something that can be accepted: expected 'no security support', 'Tech Preview', 'Experimental', 'Not supported', 'Not functional' or 'Not implemented'")]
    [InlineData("# first\n  {|XEN2005:live-update|} # why", "'live-update' accepts nothing; expected a key, a colon and what is accepted, as in 'live-update: Tech Preview'")]
    [InlineData("{|XEN2005:live-update:|}", "'live-update:' accepts nothing; expected a key, a colon and what is accepted, as in 'live-update: Tech Preview'")]
    public async Task An_entry_that_does_nothing_is_reported_without_any_annotation_in_code(
        string markup, string message)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var acceptances, out _, out var spans);
        var diagnostic = Assert.Single(await AnalyzeAsync("", acceptances, WithoutAnnotations));

        var (id, expected) = Assert.Single(spans);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Assert.Single(expected), diagnostic.Location.SourceSpan);
        Assert.Equal("XenAccept.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(message, diagnostic.GetMessage());
    }

    [Fact]
    public async Task Other_files_are_ignored() => Assert.Empty(await UsageVerifier.AnalyzeAllAsync(
        "", WithoutAnnotations, [new TestAdditionalText("XenAccepted.txt", "nothing")]));

    private static Compilation WithoutAnnotations => UsageVerifier.Create("Tool", "", "4.20", "4.21", "4.22");

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        string code, string acceptances, Compilation? project = null) =>
        await UsageVerifier.AnalyzeAllAsync(
            code,
            project ?? UsageVerifier.ToolProject,
            [new TestAdditionalText("4.21.md", "# Support"), new TestAdditionalText("XenAccept.txt", acceptances)]);
}
