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
    public Task A_requirement_of_an_assembly_applies_to_each_use_from_outside() =>
        VerifyAsync(
            Library.Replace(
                "using XenSupport;",
                "using XenSupport; [assembly: RequiresXen(MinVersion = \"4.20\"), RequiresXen(typeof(XenFeatures.Tools.LiveUpdate))]",
                StringComparison.Ordinal),
            "{|XEN2001:Tool.Free(h)|};",
            "4.20");

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
