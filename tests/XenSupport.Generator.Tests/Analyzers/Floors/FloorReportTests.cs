using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace XenSupport.Generator.Tests.Analyzers.Floors;

/// <summary>The lowest release that the code needs.</summary>
public class FloorReportTests
{
    private const string All = "Every targeted release (4.20\u20134.22) meets each use that no guard covers";
    private const string From421 = "Xen 4.21 is the lowest release that meets each use that no guard covers; 4.20 does not meet ";

    [Theory]
    [InlineData("", All)]
    [InlineData("DoAnywhere(h);", All)]
    [InlineData("if (Can(h)) Do(h);", All)]
    [InlineData("Do(h);", From421 + "'Tool.Do', which requires 'Tools.LiveUpdate'")]
    [InlineData("if (Can(h) || IsRecent(h)) Do(h);", From421 + "'Tool.Do', which requires 'Tools.LiveUpdate'")]
    [InlineData("if (Can(h)) Do(h); else Do(h);", From421 + "'Tool.Do', which requires 'Tools.LiveUpdate'")]
    [InlineData("if (h.Version >= new XenVersion(4, 21)) Dare(h);", "No targeted release meets each use that no guard covers; 4.22 does not meet 'Tool.Dare', which requires 'Tools.Shaky'")]
    [InlineData("if (h.Version < new XenVersion(4, 21)) DoUnsafe(h);", "Xen 4.22 is the lowest release that meets each use that no guard covers; 4.21 does not meet 'Tool.DoUnsafe', which requires 'Tools.Unsafe'")]
    [InlineData("if (h.Version.Minor < 21) DoUnsafe(h);", "Xen 4.21 is the lowest release that meets each use that no guard covers; 4.20 does not meet 'Tool.DoUnsafe', which requires 'Tools.Unsafe'")]
    [InlineData("DoNew(h); Do(h); Do(h); DoRecent(h); DoAll();", From421 + "'Tool.DoNew', which requires Xen 4.21 or later; 'Tool.Do', which requires 'Tools.LiveUpdate'; 'Tool.DoRecent', which requires 'Tools.Recent'; and 1 more")]
    [InlineData("DoNew(h); Do(h); DoRecent(h); Do(h);", From421 + "'Tool.DoNew', which requires Xen 4.21 or later; 'Tool.Do', which requires 'Tools.LiveUpdate'; 'Tool.DoRecent', which requires 'Tools.Recent'")]
    public async Task Uses_that_no_guard_covers_decide(string body, string message) =>
        Assert.Equal(message, (await FindAsync($"class C {{ void M(Host h) {{ {body} }} }}")).GetMessage());

    [Theory]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B() { } } class D : B { }", From421 + "'D.D', which requires 'Tools.LiveUpdate'")]
    [InlineData("class C { [RequiresXen(typeof(XenFeatures.Tools.Recent)), RequiresXen(typeof(Live))] void M() { } void N() => M(); }", From421 + "'C.M', which requires 'Tools.LiveUpdate'; 'C.M', which requires 'Tools.Recent'")]
    [InlineData("class C { [RequiresXen(typeof(Live)), RequiresXen(typeof(XenFeatures.Tools.Recent))] void M() { } void N() => M(); }", From421 + "'C.M', which requires 'Tools.LiveUpdate'; 'C.M', which requires 'Tools.Recent'")]
    [InlineData("[assembly: RequiresXen(typeof(Live))]", From421 + "'Tool', which requires 'Tools.LiveUpdate'")]
    public async Task Declarations_count(string code, string message) =>
        Assert.Equal(message, (await FindAsync(code)).GetMessage());

    [Fact]
    public async Task It_is_told_at_the_first_use_that_blocks()
    {
        const string code = "class C { void M(Host h) { Do(h); Dare(h); DoAll(); Dare(h); } }";

        var floor = await FindAsync(code);

        Assert.Equal(code.IndexOf("Dare", StringComparison.Ordinal), floor.Location.SourceSpan.Start);
        Assert.Equal(
            code.LastIndexOf("Dare", StringComparison.Ordinal),
            Assert.Single(floor.AdditionalLocations).SourceSpan.Start);
        Assert.Equal(DiagnosticSeverity.Warning, floor.Severity);
    }

    [Fact]
    public async Task Uses_are_named_in_the_order_of_the_files()
    {
        var project = UsageVerifier.ToolProject;
        var earlier = CSharpSyntaxTree.ParseText(
            "class Earlier { void M(Host h) => DoNew(h); }",
            (CSharpParseOptions)project.SyntaxTrees.First().Options,
            "Earlier.cs",
            cancellationToken: TestContext.Current.CancellationToken);

        var floor = Assert.Single(
            await AnalyzeAsync("class C { void M(Host h) => Do(h); }", "true", project.AddSyntaxTrees(earlier)),
            IsFloor);

        Assert.Equal(
            From421 + "'Tool.DoNew', which requires Xen 4.21 or later; 'Tool.Do', which requires 'Tools.LiveUpdate'",
            floor.GetMessage());
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public async Task It_is_told_on_request(string value) =>
        Assert.DoesNotContain(await AnalyzeAsync("", value), IsFloor);

    private static async Task<Diagnostic> FindAsync(string code) =>
        Assert.Single(await AnalyzeAsync(code, "true"), IsFloor);

    private static bool IsFloor(Diagnostic diagnostic) => diagnostic.Id == "XEN2009";

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        string code, string value, Compilation? project = null) =>
        await UsageVerifier.AnalyzeAllAsync(
            code,
            project ?? UsageVerifier.ToolProject,
            [],
            new Dictionary<string, string> { ["XenReportFloor"] = value });
}
