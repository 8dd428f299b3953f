using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>
/// Projects for every framework build cleanly with all analyzers, warnings as errors, documentation and CLS compliance.
/// </summary>
public class FrameworkTests(PackedPackage package)
{
    private const string Oldest = "'$(TargetFramework)' == 'net48' Or '$(TargetFramework)' == 'netstandard2.0'";

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void A_project_with_a_statement_of_the_sample_builds(string visibility) =>
        Strict(visibility, """<AdditionalFiles Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", Statements.OfRelease("4.21"))
            .Build()
            .AssertClean();

    [Fact]
    public void A_project_that_reads_statements_at_run_time_builds() =>
        Strict(
                "public",
                $"""
                <AdditionalFiles Include="SUPPORT.md" />
                <PackageReference Include="XenSupport.Reading" Version="{package.Version}" />
                """)
            .Write("SUPPORT.md", Statements.OfRelease("4.21"))
            .Write(
                "Reads.cs",
                """
                namespace Usage
                {
                    /// <summary>Reads a statement.</summary>
                    public static class Reads
                    {
                        /// <summary>The version that a text states.</summary>
                        /// <param name="text">The text.</param>
                        /// <returns>The version.</returns>
                        public static string VersionOf(string text) =>
                            XenSupport.Reading.SupportStatementReader.Read(text).Statement?.Release.VersionText;
                    }
                }
                """)
            .Build()
            .AssertClean();

    [Fact]
    public void A_project_with_statements_that_Xen_published_builds() =>
        Strict("public", """<XenSupport Include="xen/*.md" />""")
            .Write("xen/4.20.md", Repository.ReadPublishedStatement("4.20"))
            .Write("xen/4.21.md", Repository.ReadPublishedStatement("4.21"))
            .Build()
            .AssertClean();

    /// <summary>A project for all frameworks, with a name that is not an identifier.</summary>
    private ConsumerProject Strict(string visibility, string items) =>
        new ConsumerProject(package, "my-tool")
            .WithProject(
                "net10.0;net8.0;netstandard2.0;net48",
                $"""
                <LangVersion>latest</LangVersion>
                <LangVersion Condition="{Oldest}">7.3</LangVersion>
                <XenSupportVisibility>{visibility}</XenSupportVisibility>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <AnalysisMode>All</AnalysisMode>
                """,
                items)
            .Write("Uses.cs", Statements.UsageOfRelease("my_tool"));
}
