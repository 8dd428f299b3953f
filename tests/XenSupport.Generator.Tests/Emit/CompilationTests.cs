using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>Code generated from real statements compiles without a warning in the oldest and the newest C#.</summary>
public class CompilationTests
{
    /// <summary>A CLS-compliant assembly has more rules for public code.</summary>
    private const string ClsCompliant = "[assembly: System.CLSCompliant(true)]";

    public static TheoryData<string, LanguageVersion> Statements { get; } = new MatrixTheoryData<string,
        LanguageVersion>(
        [
            "xen-4.10", "xen-4.11", "xen-4.12", "xen-4.13", "xen-4.14", "xen-4.15", "xen-4.16", "xen-4.17", "xen-4.18",
            "xen-4.19", "xen-4.20", "xen-4.21", "skeleton-2017-11", "release-4.12.0-placeholder-link",
            "release-notes-key", "released-without-date", "defect-continuation", "defect-register-list",
            "defect-unknown-key", "founding-draft-2017",
        ],
        [LanguageVersion.CSharp7_3, LanguageVersion.Latest]);

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_real_statement_compiles_without_a_warning(string name, LanguageVersion languageVersion)
    {
        var run = GeneratorRun.Of(Corpus.ReadStatement(name), ClsCompliant, languageVersion);

        Assert.Null(run.Exception);
        Assert.NotEmpty(run.Sources);
        Assert.Empty(run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    /// <summary>The pragma at the top of each file would hide malformed XML in comments.</summary>
    [Theory]
    [InlineData("xen-4.10")]
    [InlineData("xen-4.21")]
    [InlineData("founding-draft-2017")]
    public void Documentation_is_well_formed(string name)
    {
        var compilation = GeneratorRun.Of(Corpus.ReadStatement(name)).Compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.ToString().Replace("#pragma warning disable\n", "");
            var audible = CSharpSyntaxTree.ParseText(
                text, (CSharpParseOptions)tree.Options, cancellationToken: TestContext.Current.CancellationToken);
            compilation = compilation.ReplaceSyntaxTree(tree, audible);
        }

        // Unused aliases are hidden diagnostics, which no build shows.
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
    }
}
