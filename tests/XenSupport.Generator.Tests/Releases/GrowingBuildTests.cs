using System.Text;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Releases;

/// <summary>A build to which the statements of newer releases are added one by one.</summary>
public class GrowingBuildTests
{
    private static readonly string[] Versions = ["4.17", "4.18", "4.19", "4.20", "4.21"];

    [Fact]
    public void Code_that_uses_every_class_of_the_first_release_still_compiles()
    {
        var statements = Versions.Select(version => (version + ".md", Corpus.ReadStatement("xen-" + version))).ToList();
        var uses = new List<string>();
        Collect(GeneratorRun.Of(statements.Take(1)).Compilation.GetTypeByMetadataName("XenFeatures")!, uses);
        var source = Use(uses);

        Assert.InRange(uses.Count, 500, 1500);
        for (var count = 1; count <= statements.Count; count++)
        {
            var run = GeneratorRun.Of(statements.Take(count), source);

            Assert.Empty(run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
            Assert.Equal(count, LoadedCode.Of(run).Releases.Count);
        }
    }

    [Fact]
    public void The_error_for_a_constant_that_now_differs_gives_the_history()
    {
        const string Source =
            "class C { const XenSupport.SupportStatus S = XenFeatures.GuestType.X86PVH.Dom0.Status; }";
        var statements = new[] { "4.18", "4.19" }.Select(version =>
            (version + ".md", Corpus.ReadStatement("xen-" + version)));

        var error = Assert.Single(
            GeneratorRun.Of(statements, Source).Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.EndsWith(
            "is obsolete: '4.18 Experimental, 4.19 Supported, with caveats'",
            error.GetMessage(null),
            StringComparison.Ordinal);
    }

    private static void Collect(INamedTypeSymbol type, List<string> uses)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            var name = nested.ToDisplayString();
            uses.Add($"typeof({name})");
            if (!nested.GetMembers("Key").IsEmpty)
            {
                uses.AddRange([$"{name}.Key", $"{name}.IsSupported", $"{name}.IsSecuritySupported"]);
            }

            Collect(nested, uses);
        }
    }

    private static string Use(List<string> uses)
    {
        var source = new StringBuilder("class Names { static void All() { ");
        foreach (var use in uses)
        {
            source.Append("_ = ").Append(use).Append("; ");
        }

        return source.Append("} }").ToString();
    }
}
