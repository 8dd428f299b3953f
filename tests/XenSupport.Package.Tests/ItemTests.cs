using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>The ways in which a project can name its statements.</summary>
public class ItemTests(PackedPackage package)
{
    [Theory]
    [InlineData("""<AdditionalFiles Include="SUPPORT.md" />""", "SUPPORT.md")]
    [InlineData("""<AdditionalFiles Include="folder/support.MD" />""", "folder/support.MD")]
    [InlineData("""<XenSupport Include="C# [old]/it's {4.20}.md" />""", "C# [old]/it's {4.20}.md")]
    [InlineData("""<XenSupport Include="a%3Bb%25.md" />""", "a;b%.md")]
    [InlineData("""<XenSupport Include="ü/中文 statement.txt" />""", "ü/中文 statement.txt")]
    [InlineData("""<XenSupport Include="SUPPORT.md;./SUPPORT.md" /><AdditionalFiles Include="SUPPORT.md;$(MSBuildProjectDirectory)/SUPPORT.md" />""", "SUPPORT.md")]
    public void A_file_with_any_name_is_one_statement(string items, string file) => new ConsumerProject(package)
        .WithProject("net10.0", items: items)
        .Write(file, Statements.Of())
        .Write("Uses.cs", Statements.Usage("tool"))
        .Build()
        .AssertClean();

    [Fact]
    public void Two_releases_and_an_overlay_are_merged() => new ConsumerProject(package)
        .WithProject("net10.0", items: """<XenSupport Include="xen/*.md" /><XenSupport Include="limits.md" Overlay="true" />""")
        .Write("xen/4.20.md", Statements.Of("4.20"))
        .Write("xen/4.21.md", Statements.Of("4.21"))
        .Write("limits.md", "# Feature Support\n\n## Disks\n\n    Limit: 256\n")
        .Write("Uses.cs", Statements.Usage("tool") + "class Disks { const int Max = tool.XenLimits.Disks.SupportedMax; }")
        .Build()
        .AssertClean();

    [Fact]
    public void Without_a_statement_nothing_is_generated_or_reported()
    {
        var project = new ConsumerProject(package)
            .WithProject("net10.0", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .Write("SUPPORT.md", "# Support\n\nThis project's own, as GitHub shows it.\n")
            .Write("C.cs", "class C { }");

        project.Build().AssertClean();
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "Xen*.g.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void Another_file_with_that_name_stops_only_a_build_that_names_it()
    {
        var project = new ConsumerProject(package)
            .WithProject("net10.0", items: """<AdditionalFiles Include="SUPPORT.md" />""")
            .Write("SUPPORT.md", "# Support\n\nThis project's own, as GitHub shows it.\n")
            .Write("C.cs", "class C { }");

        project.Build().AssertClean();
        project.WithProject("net10.0", items: """<XenSupport Include="SUPPORT.md" />""")
            .Build()
            .AssertFails(
                "SUPPORT.md(1,1): error XEN1039: The file is not Xen's support statement: "
                    + "it has neither '# Release Support' nor '# Feature Support'");
    }

    [Fact]
    public void Each_mistake_in_the_items_is_reported() => new ConsumerProject(package)
        .WithProject(
            "net10.0",
            items:
            """
            <AdditionalFiles Include="SUPPORT.md" />
            <XenSupport Include="xen/4.20.md;xen/4.21.md;xen" />
            <XenSupport Include="xen/4.19.md" Overlay="true;" />
            <XenSupport Include="xen/4.18.md" Overlay="#" />
            <XenSupport Include="xen/4.17.md" Overlay="maybe" NoWarn="XEN1003#" />
            """)
        .Write("xen/4.19.md", Statements.Of("4.19"))
        .Write("xen/4.18.md", Statements.Of("4.18"))
        .Write("xen/4.17.md", Statements.Of("4.17"))
        .Write("Uses.cs", Statements.Usage("tool"))
        .Build()
        .AssertFails(
            "SUPPORT.md : error XEN1022: The file cannot be read as a support statement: there is no such file",
            "xen/4.20.md : error XEN1022: The file cannot be read as a support statement: there is no such file",
            "xen/4.21.md : error XEN1022: The file cannot be read as a support statement: there is no such file",
            "xen : error XEN1022: The file cannot be read as a support statement: it is a folder; include its files with 'xen/*.md'",
            "xen/4.19.md : error XEN1033: 'true;' is not a valid value for Overlay; expected true or false",
            "xen/4.18.md : error XEN1033: '#' is not a valid value for Overlay; expected true or false",
            "xen/4.17.md : error XEN1033: 'maybe' is not a valid value for Overlay; expected true or false",
            "xen/4.17.md : error XEN1033: 'XEN1003#' is not a valid value for NoWarn; expected ids of this package's diagnostics, such as XEN1008");
}
