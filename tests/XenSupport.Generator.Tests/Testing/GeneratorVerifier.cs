using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>
/// Runs the generator in a compilation, which must have no other diagnostics than the statement's markup says: what is
/// generated compiles without a warning.
/// </summary>
internal static class GeneratorVerifier
{
    private static readonly ReferenceAssemblies Framework = new("net8.0");

    public static Task VerifyAsync(
        string statementMarkup, string source = "", LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        var test = Create(source, languageVersion);
        test.TestState.AdditionalFiles.Add(("SUPPORT.md", statementMarkup));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// A test whose compilation warns of everything, in an assembly that checks its documentation and is CLS compliant.
    /// </summary>
    public static CSharpSourceGeneratorTest<SupportGenerator, DefaultVerifier> Create(
        string source, LanguageVersion languageVersion)
    {
        var test = new CSharpSourceGeneratorTest<SupportGenerator, DefaultVerifier>
        {
            ReferenceAssemblies = Framework,
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
        };
        test.TestState.Sources.Add("[assembly: System.CLSCompliant(true)]\n" + source);
        test.TestState.AdditionalReferences.AddRange(TestReferences.All);
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(
            id,
            ((CSharpParseOptions)solution.GetProject(id)!.ParseOptions!)
                .WithLanguageVersion(languageVersion)
                .WithDocumentationMode(DocumentationMode.Diagnose)));
        return test;
    }
}
