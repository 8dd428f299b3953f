using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>Checks of a tool's own code respect the project's settings, like any analyzer.</summary>
public class UsageTests(PackedPackage package)
{
    private const string NotMet =
        "Tool.cs(14,9): error XEN2001: 'Tool.Serve' requires 'Xenstore', Tech Preview on 4.20; the project targets 4.20";

    private const string AboveLimit =
        "Tool.cs(15,23): error XEN3002: 8192 is not supported; it must be at most 4096 for 'Host.CPUs.X86' on 4.20";

    private readonly ConsumerProject _project = new ConsumerProject(package)
        .WithProject("net10.0", items: """<XenSupport Include="SUPPORT.md" />""")
        .Write("SUPPORT.md", Statements.Of(status: "Tech Preview"))
        .Write(
            "Tool.cs",
            """
            using XenSupport;
            using tool;

            public static class Tool
            {
                [RequiresXen(typeof(XenFeatures.Xenstore))]
                public static void Serve() { }

                public static void SetProcessors([XenLimit(typeof(XenLimits.Host.CPUs.X86))] int count) =>
                    System.Console.WriteLine(count);

                public static void Start()
                {
                    Serve();
                    SetProcessors(8192);
            #pragma warning disable XEN2001, XEN3002
                    Serve();
                    SetProcessors(8192);
                }
            }
            """);

    [Fact]
    public void A_pragma_silences_the_code_after_it() =>
        Assert.Equal([NotMet, AboveLimit], _project.Build().Messages.Order(StringComparer.Ordinal));

    /// <summary>As the READMEs advise for tests.</summary>
    [Fact]
    public void NoWarn_silences_uses_but_not_limits() =>
        _project.Build("-p:NoWarn=XEN2001%3BXEN2002%3BXEN2003").AssertFails(AboveLimit);

    [Fact]
    public void An_editorconfig_sets_the_severity() =>
        _project
            .Write(
                ".editorconfig",
                "root = true\n[*.cs]\ndotnet_diagnostic.XEN2001.severity = warning\ndotnet_diagnostic.XEN3002.severity = none\n")
            .Build()
            .AssertWarns(NotMet.Replace("error", "warning", StringComparison.Ordinal));

    [Fact]
    public void A_build_without_analyzers_skips_them_but_still_reports_bad_data()
    {
        _project.Build("-p:RunAnalyzers=false").AssertClean();

        _project.Write("SUPPORT.md", Statements.Of(status: "Expermental"))
            .Build("-p:RunAnalyzers=false")
            .AssertFails(
                "SUPPORT.md(12,13): error XEN1003: Unknown status 'Expermental': did you mean 'Experimental'?");
    }
}
