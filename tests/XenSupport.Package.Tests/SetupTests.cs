using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>A project that is set up so that its statement cannot be used is told so, and no other project.</summary>
public class SetupTests(SetupProjects projects) : IClassFixture<SetupProjects>
{
    private const string NothingGenerated =
        "CSC : error XEN1044: Nothing is generated, because the project does not reference XenSupport.dll; "
            + "use a PackageReference without IncludeAssets and ExcludeAssets, not a GlobalPackageReference";

    private const string Lost =
        "PrivateAssets keeps XenSupport.dll from the programs that use this library, which need it at run time; "
            + "remove PrivateAssets from the package reference";

    [Fact]
    public void A_project_in_FSharp_is_told_to_use_a_library_in_CSharp() =>
        AssertPrints("FSharp", OtherLanguage("FSharp.fsproj", "F#"));

    [Theory]
    [InlineData("VisualBasic")]
    [InlineData("UnnamedInVisualBasic")]
    public void A_project_in_Visual_Basic_is_told_to_use_a_library_in_CSharp(string name) =>
        AssertPrints(name, OtherLanguage(name + ".vbproj", "VB"));

    [Theory]
    [InlineData("Library")]
    [InlineData("FSharpWithLibrary")]
    [InlineData("VisualBasicWithLibrary")]
    public void A_library_in_CSharp_serves_projects_in_other_languages(string name) => AssertPrints(name);

    [Theory]
    [InlineData("WithoutCompileAssets")]
    [InlineData("ForTheBuildOnly")]
    [InlineData("Global")]
    public void A_reference_without_compile_assets_is_the_only_error(string name) =>
        AssertPrints(name, NothingGenerated);

    [Fact]
    public void A_library_is_told_that_its_users_would_lack_the_run_time_data() =>
        AssertPrints("PrivateLibrary", "PrivateLibrary.csproj : warning XEN1044: " + Lost);

    [Theory]
    [InlineData("PrivateProgram")]
    [InlineData("PrivateTests")]
    [InlineData("PrivateWithoutStatement")]
    public void A_private_reference_of_another_project_is_not_reported(string name) => AssertPrints(name);

    [Fact]
    public void Warnings_as_errors_make_it_an_error() =>
        AssertPrints("StrictLibrary", "StrictLibrary.csproj : error XEN1044: " + Lost);

    [Fact]
    public void NoWarn_silences_it() => AssertPrints("SilentLibrary");

    [Fact]
    public void A_statement_that_no_item_names_is_reported_with_the_item_to_add() => AssertPrints(
        "Unnamed",
        UnnamedStatement("SUPPORT.md"),
        UnnamedStatement("it's (new)/support.md"));

    [Theory]
    [InlineData("CommunityFile")]
    [InlineData("CopiedFile")]
    [InlineData("Indirect")]
    public void Another_file_of_that_name_is_not_reported(string name) => AssertPrints(name);

    private static string OtherLanguage(string file, string language) =>
        $"{file} : warning XEN1044: XenSupport generates C#, so nothing is generated in this {language} project; "
            + "move the statement to a C# library with XenSupportVisibility=public, and reference that library";

    private static string UnnamedStatement(string file) =>
        $"{file} : warning XEN1044: The file looks like Xen's support statement, but the project names no statement; "
            + $"add <AdditionalFiles Include=\"{file}\" /> to it";

    private void AssertPrints(string name, params string[] messages) =>
        Assert.Equal(messages.Order(StringComparer.Ordinal), projects.MessagesOf(name).Order(StringComparer.Ordinal));
}
