using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Analyzers.Candidates;

namespace XenSupport.Generator.Tests.Analyzers.Requirements;

/// <summary>A library with its own requirements and statements, used by an application with its own range.</summary>
public class ReferencedLibraryTests
{
    private const string Library = """
        using XenSupport;

        public class Host { }

        public static class Tool
        {
            [RequiresXen(typeof(XenFeatures.Tools.LiveUpdate))] public static void Do(Host host) { }
            [XenGuard(typeof(XenFeatures.Tools.LiveUpdate))] public static bool Can(Host host) => host != null;
            [RequiresXen(typeof(XenFeatures.Tools.Recent))] public static void DoRecent(Host host) { }
            [RequiresXen(MinVersion = "4.21")] public static void DoNew(Host host) { }
            public static void Free(Host host) { }
            public static void SetProcessors([XenLimit(typeof(XenLimits.Limits.Processors.X86))] int processors) { }
        }
        """;

    [Theory]
    [InlineData("Tool.Do(h); Tool.DoNew(h); Tool.DoRecent(h);", "4.21", "4.22")]
    [InlineData("{|XEN2001:Tool.Do(h)|}; {|XEN2001:Tool.DoNew(h)|}; {|XEN2003:Tool.DoRecent(h)|};", "4.20")]
    [InlineData(
        "{|XEN2001:Tool.Do(h)|}; {|XEN2001:Tool.DoNew(h)|}; {|XEN2003:Tool.DoRecent(h)|};",
        "4.20",
        "4.21",
        "4.22")]
    [InlineData("if (Tool.Can(h)) Tool.Do(h);", "4.20")]
    [InlineData("if ({|XEN2004:Tool.Can(h)|}) Tool.Do(h);", "4.22")]
    [InlineData("Tool.Free(h);", "4.20")]
    public Task The_applications_range_counts(string body, params string[] versions) =>
        VerifyAsync(Library, body, versions);

    [Fact]
    public Task An_application_without_statements_uses_those_of_the_library() => VerifyAsync(
        Library, "{|XEN2001:Tool.Do(h)|}; {|XEN2001:Tool.DoNew(h)|}; if (Tool.Can(h)) Tool.Do(h);");

    [Fact]
    public Task Without_any_statement_no_release_can_fail() => UsageVerifier.VerifyAsync(
        "class Case { void Body() => T.M(); }",
        UsageVerifier.Create("Application", "").AddReferences(UsageVerifier.Build(UsageVerifier.Create(
            "Library",
            "public static class T { [XenSupport.RequiresXen(MinVersion = \"4.21\")] public static void M() { } }"))));

    [Theory]
    [InlineData("RequiresXen(MinVersion = \"4.20\"), RequiresXen(typeof(XenFeatures.Tools.LiveUpdate))", "4.20")]
    [InlineData("RequiresXen(MinVersion = \"4.20\"), RequiresXen(typeof(XenFeatures.Tools.LiveUpdate))")]
    [InlineData("RequiresXen(MinVersion = \"4.21\")", "4.20")]
    [InlineData("RequiresXen(MinVersion = \"4.21\")")]
    public Task A_requirement_of_an_assembly_applies_to_each_use_from_outside(
        string requirement, params string[] versions) =>
        VerifyAsync(
            Library.Replace(
                "using XenSupport;", $"using XenSupport; [assembly: {requirement}]", StringComparison.Ordinal),
            "{|XEN2001:Tool.Free(h)|};",
            versions);

    [Fact]
    public Task A_requirement_of_an_assembly_is_not_one_of_its_generated_classes() => UsageVerifier.VerifyAsync(
        """
        class Case
        {
            void Body()
            {
                _ = Library.XenFeatures.Tools.Key;
                _ = Library.XenLimits.Tools.Key;
                _ = Library.XenReleases.Latest;
                _ = {|XEN2001:Library.Other.Key|};
            }
        }
        """,
        UsageVerifier.Create("Application", "", "4.20").AddReferences(UsageVerifier.Build(UsageVerifier.Create(
            "Library",
            """
            [assembly: XenSupport.RequiresXen(MinVersion = "4.21")]

            namespace Library
            {
                public static class XenFeatures { public static class Tools { public static string Key = ""; } }
                public static class XenLimits { public static class Tools { public static string Key = ""; } }
                public static class XenReleases { public static string Latest = ""; }
                public static class Other { public static string Key = ""; }
            }
            """))));

    [Theory]
    [InlineData("[R] public T() { }", "T t = {|XEN2001:new()|};")]
    [InlineData("[R] public static void M() { }", "{|XEN2001:T.M()|};")]
    [InlineData("[Obsolete, R] public static void M() { }", "{|XEN2001:T.M()|};")]
    [InlineData("public static int P { [R] get; set; }", "_ = {|XEN2001:T.P|};")]
    [InlineData("[R] public int this[int i] => i;", "T t = null; _ = {|XEN2001:t[0]|};")]
    [InlineData("[R] public static T operator +(T a, T b) => a;", "T t = null; _ = {|XEN2001:t + t|};")]
    [InlineData("[R] public class U { public static int F; }", "_ = {|XEN2001:T.U.F|};")]
    [InlineData("[R] public delegate void D();", "T.D d = null; {|XEN2001:d()|};")]
    [InlineData("public static void M([L] int i) { }", "T.M({|XEN3002:129|});")]
    [InlineData("public record U([property: L] int I);", "T.U t = new({|XEN3002:129|});")]
    public async Task A_use_of_a_member_is_found_in_a_built_library_and_in_a_project(string member, string body)
    {
        var library = UsageVerifier.Create(
            "Library",
            CandidateCodeTests.Annotate($"using System; namespace Library {{ public class T {{ {member} }} }}"),
            "4.20",
            "4.21");

        // The compiler makes such a project's symbols anew, for the framework of the application.
        var ofOtherFramework = library.WithReferences(library.References
            .OfType<PortableExecutableReference>()
            .Select(static reference => MetadataReference.CreateFromFile(reference.FilePath!)));
        foreach (var reference in new[]
        {
            UsageVerifier.Build(library), library.ToMetadataReference(), ofOtherFramework.ToMetadataReference(),
        })
        {
            await UsageVerifier.VerifyAsync(
                $"class Case {{ void Body() {{ {body} }} }}",
                UsageVerifier.Create("Application", "global using Library;", "4.20").AddReferences(reference));
        }
    }

    [Theory]
    [InlineData("Tool.SetProcessors(4096); Tool.SetProcessors({|XEN3002:4097|});", "4.21")]
    [InlineData("Tool.SetProcessors({|XEN3002:4096|}); Tool.SetProcessors(128);", "4.20", "4.21")]
    [InlineData("Tool.SetProcessors({|XEN3002:4096|});")]
    public Task The_applications_limits_count(string body, params string[] versions) =>
        VerifyAsync(Library, body, versions);

    private static Task VerifyAsync(string library, string body, params string[] versions)
    {
        var reference = UsageVerifier.Build(UsageVerifier.Create("Library", library, "4.20", "4.21", "4.22"));
        var application = UsageVerifier.Create("Application", "", versions).AddReferences(reference);
        return UsageVerifier.VerifyAsync($"class Case {{ void Body(Host h) {{ {body} }} }}", application);
    }
}
