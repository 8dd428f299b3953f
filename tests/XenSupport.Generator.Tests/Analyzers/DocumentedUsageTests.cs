using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>
/// Runs the pages about C# code: <c>markdown FILE</c>, <c>csharp Tool.cs</c>, <c>txt XenAccept.txt</c> and <c>text
/// output</c>. A page about a property sets it in <c>xml</c>.
/// </summary>
public class DocumentedUsageTests
{
    public static TheoryData<string> Pages { get; } =
    [.. DocumentedPage.FindIds("XEN2*.md"), .. DocumentedPage.FindIds("XEN3*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_compiler_prints_what_the_page_shows(string id)
    {
        var project = GeneratorRun.Of(DocumentedPage.ReadBlocks(id, "markdown", @"\S+")).Compilation;
        var code = Assert.Single(DocumentedPage.ReadBlocks(id, "csharp", "Tool.cs")).Text;

        var files = DocumentedPage.ReadBlocks(id, "txt", @"\S+")
            .Select(file => new TestAdditionalText(file.Name, file.Text));
        var properties = DocumentedPage.ReadProperties(id);
        var diagnostics = (await UsageVerifier.AnalyzeAllAsync(code, project, files, properties))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);
        Assert.Equal(
            Assert.Single(DocumentedPage.ReadBlocks(id, "text", "output")).Text,
            string.Concat(diagnostics.Select(diagnostic => diagnostic + "\n")));
    }
}
