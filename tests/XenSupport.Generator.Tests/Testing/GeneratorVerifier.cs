using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>Runs the generator and expects only the diagnostics in the statement's markup.</summary>
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

    /// <summary>A test with all warnings on, checked documentation and a CLS-compliant assembly.</summary>
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
