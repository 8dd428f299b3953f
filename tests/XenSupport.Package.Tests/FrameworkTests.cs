using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>Projects of each framework build without a word, with warnings as errors.</summary>
public class FrameworkTests(PackedPackage package)
{
    [Theory]
    [InlineData("net10.0", "latest")]
    [InlineData("net8.0", "latest")]
    [InlineData("netstandard2.0", "7.3")]
    [InlineData("net48", "7.3")]
    public void A_project_with_warnings_as_errors_and_documentation_builds(string framework, string languageVersion) =>
        new ConsumerProject(package, "my-tool")
            .WithProject(
                framework,
                $"""
                <LangVersion>{languageVersion}</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <AnalysisMode>All</AnalysisMode>
                """,
                """<AdditionalFiles Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.Of())
            .Write("Uses.cs", Statements.Usage("my_tool"))
            .Build()
            .AssertClean();
}
