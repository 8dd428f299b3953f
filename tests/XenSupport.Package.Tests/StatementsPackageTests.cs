using System.IO.Compression;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>With XenSupport.Statements a project needs no file of its own.</summary>
public class StatementsPackageTests(PackedPackage package, StatementsProjects projects)
    : IClassFixture<StatementsProjects>
{
    private const int MostBytes = 250_000;

    [Theory]
    [InlineData("Default", "4.17 4.18 4.19 4.20 4.21 4.22")]
    [InlineData("Newer", "4.20 4.21 4.22")]
    [InlineData("FromTargets", "4.20 4.21 4.22")]
    [InlineData("Older", "4.17 4.18")]
    [InlineData("Ended", "4.10 4.11")]
    public void The_range_chooses_the_statements(string project, string versions)
    {
        Assert.Empty(projects.MessagesOf(project));
        Assert.Equal(versions.Split(' '), projects.Run(project));
    }

    [Fact]
    public void A_file_of_the_projects_own_stands_in_for_the_packages()
    {
        Assert.Empty(projects.MessagesOf("Own"));
        Assert.Equal(["4.20", "4.21 Tech Preview", "4.22"], projects.Run("Own"));
    }

    [Fact]
    public void An_overlay_adds_to_them()
    {
        Assert.Empty(projects.MessagesOf("Overlaid"));
        Assert.Equal(["4.22 64"], projects.Run("Overlaid"));
    }

    [Fact]
    public void A_range_with_a_file_of_the_projects_own_alone_is_fine()
    {
        Assert.Empty(projects.MessagesOf("OwnAlone"));
        Assert.Equal(["4.30 Supported"], projects.Run("OwnAlone"));
    }

    [Theory]
    [InlineData("TooNew", "XenMinVersion=4.30, XenMaxVersion=4.22")]
    [InlineData("TooNewWithOverlay", "XenMinVersion=4.30, XenMaxVersion=4.22")]
    [InlineData("TooOld", "XenMinVersion=4.17, XenMaxVersion=4.12")]
    public void A_range_without_a_release_is_an_error_that_names_those_there_are(string project, string range) =>
        Assert.Equal(
            [
                $"{project}.csproj : error XEN1033: No statement in XenSupport.Statements matches the range {range}. "
                    + "Available: 4.10, 4.11, 4.12, 4.13, 4.14, 4.15, 4.16, 4.17, 4.18, 4.19, 4.20, 4.21, 4.22",
            ],
            projects.MessagesOf(project));

    [Theory]
    [InlineData("Invalid", "'four' is not a valid value for XenMinVersion; expected a version such as 4.20")]
    [InlineData("TooLong", "'4.99999999999' is not a valid value for XenMinVersion; expected a version such as 4.20")]
    [InlineData("Both", "'4.9.5' is not a valid value for XenMinVersion; expected a version such as 4.20")]
    public void A_value_that_is_no_version_is_an_error(string project, string message) =>
        Assert.Equal([$"CSC : error XEN1033: {message}"], projects.MessagesOf(project));

    [Fact]
    public void An_older_XenSupport_is_told_apart() => Assert.Equal(
        [
            "WithOlderXenSupport.csproj : error XEN1044: This version of XenSupport cannot use XenSupport.Statements "
                + $"{package.StatementsVersion}; update the package XenSupport to 1.0 or later, with its build assets",
        ],
        projects.MessagesOf("WithOlderXenSupport"));

    [Fact]
    public void A_project_in_Visual_Basic_is_told_to_use_a_library_in_CSharp() => Assert.Equal(
        [
            "VisualBasic.vbproj : warning XEN1044: XenSupport generates C#, so nothing is generated in this VB project; move "
                + "XenSupport.Statements to a C# library with XenSupportVisibility=public, and reference that library",
        ],
        projects.MessagesOf("VisualBasic"));

    [Fact]
    public void By_itself_it_says_that_XenSupport_is_missing() => Assert.Equal(
        [
            "WithoutXenSupport.csproj : warning XEN1044: XenSupport.Statements does nothing by itself; "
                + "add the package XenSupport to the project",
        ],
        projects.MessagesOf("WithoutXenSupport"));

    [Fact]
    public void A_project_that_refers_to_one_with_statements_generates_nothing()
    {
        Assert.Empty(projects.MessagesOf("Referencing"));
        Assert.Equal(["XenSupport.XenVersion"], projects.Run("Referencing"));
    }

    [Fact]
    public void The_package_has_data_and_no_assembly()
    {
        using var archive = ZipFile.OpenRead(
            Path.Combine(package.Feed, $"XenSupport.Statements.{package.StatementsVersion}.nupkg"));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal(13, names.Count(name => name.StartsWith("statements/4.", StringComparison.Ordinal)));
        Assert.Contains("build/XenSupport.Statements.props", names);
        Assert.Contains("build/XenSupport.Statements.targets", names);
        Assert.Contains("CHANGELOG.md", names);
        Assert.DoesNotContain(names, name => name.StartsWith("lib/", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.StartsWith("buildTransitive/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_is_small() => Assert.InRange(
        new FileInfo(Path.Combine(package.Feed, $"XenSupport.Statements.{package.StatementsVersion}.nupkg")).Length,
        1,
        MostBytes);
}
