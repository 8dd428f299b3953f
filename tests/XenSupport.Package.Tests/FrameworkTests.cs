using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>
/// Projects of each framework build without a word, with warnings as errors, documentation and CLS compliance.
/// </summary>
public class FrameworkTests(PackedPackage package)
{
    [Theory]
    [InlineData("net10.0", "latest", "internal")]
    [InlineData("net10.0", "latest", "public")]
    [InlineData("net8.0", "latest", "internal")]
    [InlineData("netstandard2.0", "7.3", "public")]
    [InlineData("net48", "7.3", "internal")]
    [InlineData("net48", "7.3", "public")]
    public void A_project_with_the_statement_of_a_release_builds(string framework, string languageVersion,
        string visibility) =>
        Strict(framework, languageVersion, $"<XenSupportVisibility>{visibility}</XenSupportVisibility>", """<AdditionalFiles Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.OfRelease("4.21"))
            .Build()
            .AssertClean();

    [Theory]
    [InlineData("net10.0", "latest")]
    [InlineData("net48", "7.3")]
    public void So_does_one_with_statements_as_Xen_publishes_them(string framework, string languageVersion) =>
        Strict(framework, languageVersion, "<XenSupportVisibility>public</XenSupportVisibility>", """<XenSupport Include="xen/*.md" />""")
            .Write("xen/4.20.md", Repository.ReadPublishedStatement("4.20"))
            .Write("xen/4.21.md", Repository.ReadPublishedStatement("4.21"))
            .Build()
            .AssertClean();

    /// <summary>A project whose name is no identifier.</summary>
    private ConsumerProject Strict(string framework, string languageVersion, string properties, string items) =>
        new ConsumerProject(package, "my-tool")
            .WithProject(
                framework,
                $"""
                <LangVersion>{languageVersion}</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <AnalysisMode>All</AnalysisMode>
                {properties}
                """,
                items)
            .Write("Uses.cs", Statements.UsageOfRelease("my_tool"));
}
