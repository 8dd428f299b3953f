using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Inputs;

/// <summary>Generated code needs the library, so without a reference to it nothing is generated.</summary>
public class LibraryReferenceTests
{
    private const string Statement = StatementAssert.Preamble + "## Xenstore\n\n    Status: Supported\n";

    private static readonly byte[] Library = File.ReadAllBytes(TestReferences.LibraryPath);

    public static TheoryData<string, MetadataReference> Libraries { get; } = new()
    {
        { "file", MetadataReference.CreateFromFile(TestReferences.LibraryPath) },
        { "image in memory", MetadataReference.CreateFromImage(Library) },
        { "file of another name", MetadataReference.CreateFromImage(Library, filePath: "XenSupport-1.0.dll") },
        { "project", CSharpCompilation.Create("XenSupport").ToMetadataReference() },
    };

    [Fact]
    public void Without_the_library_there_is_one_error_and_no_code()
    {
        var run = Run(Statement, TestReferences.Framework);

        Assert.Empty(run.Sources);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("XEN1044", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Without_the_library_mistakes_in_the_statement_are_still_reported() => Assert.Equal(
        ["XEN1003", "XEN1044"],
        Run(Statement.Replace(": Supported", ": Suported", StringComparison.Ordinal), TestReferences.Framework)
            .Diagnostics
            .Select(diagnostic => diagnostic.Id)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Without_a_statement_the_library_is_not_needed() =>
        Assert.Empty(Run("# Support\n\nAsk in the forum.\n", TestReferences.Framework).Diagnostics.Where(
            diagnostic => diagnostic.Id == "XEN1044"));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_library_is_recognized_by_the_name_of_its_assembly(string kind, MetadataReference library)
    {
        var run = Run(Statement, [.. TestReferences.Framework, library]);

        Assert.True(run.Diagnostics.IsEmpty, kind);
        Assert.NotEmpty(run.Sources);
    }

    private static GeneratorRun Run(string statement, IReadOnlyList<MetadataReference> references) =>
        GeneratorRun.Of([("SUPPORT.md", statement)], references: references);
}
