using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>The project properties that the generator reads, and the compiler that it needs.</summary>
public class PropertyTests(PackedPackage package)
{
    private readonly ConsumerProject _project = new ConsumerProject(package).Write("SUPPORT.md", Statements.Of());

    [Fact]
    public void They_set_the_namespace_and_the_range() => _project
        .WithProject(
            "net10.0",
            """
            <XenSupportNamespace>Tool.Xen.event</XenSupportNamespace>
            <XenMinVersion>4.20</XenMinVersion>
            <XenMaxVersion>4.20</XenMaxVersion>
            """,
            """<XenSupport Include="SUPPORT.md;old.md" />""")
        .Write("old.md", Statements.Of("4.19", "Experimental"))
        .Write("Uses.cs", "class C { const XenSupport.SupportStatus Xenstore = Tool.Xen.@event.XenFeatures.Xenstore.Status; }")
        .Build()
        .AssertClean();

    /// <summary>The compiler would get such a value only up to the ';' or '#'.</summary>
    [Fact]
    public void A_value_that_would_be_cut_off_is_an_error_in_the_project() => _project
        .WithProject(
            "net10.0",
            """
            <XenSupportNamespace>Tool;Xen</XenSupportNamespace>
            <XenSupportVisibility>public#</XenSupportVisibility>
            <XenSupportProse>;</XenSupportProse>
            <XenReportFloor>true#</XenReportFloor>
            <XenMinVersion>4.20;4.21</XenMinVersion>
            <XenMaxVersion>4.20#</XenMaxVersion>
            """,
            """<XenSupport Include="SUPPORT.md" />""")
        .Build()
        .AssertFails(
            "tool.csproj : error XEN1033: 'Tool;Xen' is not a valid value for XenSupportNamespace; expected a namespace such as Tool.Xen",
            "tool.csproj : error XEN1033: ';' is not a valid value for XenSupportProse; expected true or false",
            "tool.csproj : error XEN1033: 'public#' is not a valid value for XenSupportVisibility; expected internal or public",
            "tool.csproj : error XEN1033: 'true#' is not a valid value for XenReportFloor; expected true or false",
            "tool.csproj : error XEN1033: '4.20;4.21' is not a valid value for XenMinVersion; expected a version such as 4.20",
            "tool.csproj : error XEN1033: '4.20#' is not a valid value for XenMaxVersion; expected a version such as 4.20");

    [Fact]
    public void An_invalid_value_is_an_error() => _project
        .WithProject(
            "net10.0",
            """
            <XenSupportNamespace>1Tool</XenSupportNamespace>
            <XenSupportVisibility>Public</XenSupportVisibility>
            <XenSupportProse>none</XenSupportProse>
            <XenReportFloor>yes</XenReportFloor>
            <XenMinVersion>four</XenMinVersion>
            <XenMaxVersion>4.19</XenMaxVersion>
            """,
            """<XenSupport Include="SUPPORT.md" />""")
        .Build()
        .AssertFails(
            "CSC : error XEN1033: '1Tool' is not a valid value for XenSupportNamespace; expected a namespace such as Tool.Xen",
            "CSC : error XEN1033: 'Public' is not a valid value for XenSupportVisibility; expected internal or public",
            "CSC : error XEN1033: 'none' is not a valid value for XenSupportProse; expected true or false",
            "CSC : error XEN1033: 'yes' is not a valid value for XenReportFloor; expected true or false",
            "CSC : error XEN1033: 'four' is not a valid value for XenMinVersion; expected a version such as 4.20",
            "CSC : error XEN1033: '4.19' is not a valid value for XenMaxVersion; expected the version of a statement in the build: 4.20");

    [Theory]
    [InlineData("XenSupport")]
    [InlineData("AdditionalFiles")]
    public void With_an_older_compiler_the_error_says_which_one_is_needed(string item) => _project
        .WithProject("net10.0", items: $"""<{item} Include="SUPPORT.md;missing.md" />""")
        .Build("-p:CompilerApiVersion=roslyn4.7")
        .AssertFails("tool.csproj : error XEN1033: XenSupport needs Roslyn 4.8 or later (.NET SDK 8.0.100, Visual Studio 2022 17.8); this build uses Roslyn 4.7");
}
