using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Classes;

/// <summary>The names of the feature classes, as the consumer's compiler sees them.</summary>
public class FeatureTreeTests
{
    private const string Status = "\n\n    Status: Supported\n\n";

    [Theory]
    [InlineData("## A", "A")]
    [InlineData("## Group\n\n### x86/PVH", "Group", "Group.X86PVH")]
    [InlineData("## Group\n\n### One\n\n    Status: Supported\n\n#### Two", "Group", "Group.One", "Group.One.Two")]
    public void A_heading_is_a_class_nested_in_that_of_its_parent(string headings, params string[] expected) =>
        Assert.Equal(expected, NamesOf(headings + Status));

    [Theory]
    [InlineData("dom0", "A", "A.Dom0")]
    [InlineData("x86_32, shim", "A", "A.X86_32", "A.X86_32.Shim")]
    [InlineData("x86 HVM/PVH,Shadow , 2MiB", "A", "A.X86HVM_PVH", "A.X86HVM_PVH.Shadow", "A.X86HVM_PVH.Shadow._2MiB")]
    [InlineData("QEMU (xen_disk)", "A", "A.QEMUXenDisk")]
    public void A_comma_in_a_qualifier_nests_classes(string qualifier, params string[] expected) =>
        Assert.Equal(expected, NamesOf($"## A\n\n    Status, {qualifier}: Supported\n"));

    [Fact]
    public void Qualifiers_that_share_a_part_share_its_class()
    {
        var names = NamesOf("""
            ## A

                Status, x86_32, shim: Supported
                Status, x86_32, without shim: Experimental
                Status, x86_32: Deprecated

            """);

        Assert.Equal(["A", "A.X86_32", "A.X86_32.Shim", "A.X86_32.WithoutShim"], names);
    }

    [Theory]
    [InlineData("## A\n\n### A", "A", "A.A_")]
    [InlineData("## Dom0less\n\n    Status: Supported\n\n### dom0less", "Dom0less", "Dom0less.Dom0less_")]
    [InlineData("## A\n\n### B\n\n    Status: Supported\n\n#### A", "A", "A.B", "A.B.A")]
    [InlineData("## A\n\n### A\n\n    Status: Supported\n\n#### A", "A", "A.A_", "A.A_.A")]
    [InlineData("## Xen features", "XenFeatures_")]
    [InlineData("## XenFeatures", "XenFeatures_")]
    public void A_name_equal_to_its_parents_gets_an_underscore(string headings, params string[] expected) =>
        Assert.Equal(expected, NamesOf(headings + Status));

    [Theory]
    [InlineData("a", "A", "A.A_")]
    [InlineData("b, B", "A", "A.B", "A.B.B_")]
    [InlineData("b, a", "A", "A.B", "A.B.A")]
    public void A_qualifier_equal_to_its_parents_name_gets_an_underscore(string qualifier, params string[] expected) =>
        Assert.Equal(expected, NamesOf($"## A\n\n    Status, {qualifier}: Supported\n"));

    [Theory]
    [InlineData("Key", "Key_")]
    [InlineData("status", "Status_")]
    [InlineData("Security support", "SecuritySupport_")]
    [InlineData("is supported", "IsSupported_")]
    [InlineData("Is (security) supported", "IsSecuritySupported_")]
    [InlineData("Supported since", "SupportedSince_")]
    [InlineData("Values", "Values_")]
    [InlineData("Keys", "Keys")]
    [InlineData("key k", "KeyK")]
    [InlineData("Equals", "Equals")]
    public void A_name_equal_to_that_of_a_member_gets_an_underscore(string text, string expected)
    {
        Assert.Equal([expected], NamesOf($"## {text}{Status}"));
        Assert.Equal(["A", "A." + expected], NamesOf($"## A{Status}    Status, {text}: Supported\n"));
        Assert.Equal(["A", "A." + expected], NamesOf($"## A\n\n    Supported: x, y\n\n### {text}{Status}"));
    }

    [Fact]
    public void Groups_that_differ_only_in_case_get_different_file_names()
    {
        var run = Run($"## Memory{Status}## MEMORY{Status}## memorY{Status}");

        Assert.Equal(["MEMORY", "MemorY", "Memory"], NamesOf(run).Order(StringComparer.Ordinal));
        Assert.Equal(3, FilesOf(run).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Long_names_get_short_and_different_file_names()
    {
        var stem = string.Concat(Enumerable.Repeat("Long name ", 15));
        var run = Run($"## {stem}one{Status}## {stem}two{Status}");

        var files = FilesOf(run).ToList();
        Assert.Equal(2, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, file => Assert.InRange(file.Length, 1, 140));
    }

    [Theory]
    [InlineData("Supported", "Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Experimental", "Supported", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Supported", "Deprecated", SupportStatus.Deprecated, SecuritySupport.Supported)]
    [InlineData("Preview, with limited support", "Insecure", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Supported", "???", SupportStatus.Unknown, SecuritySupport.Unknown)]
    [InlineData("Supported", "Supported", SupportStatus.Supported, SecuritySupport.Supported)]
    public void Siblings_with_the_same_name_share_one_class_with_the_weaker_status(
        string first, string second, SupportStatus status, SecuritySupport securitySupport)
    {
        string[] statements =
        [
            $"## A\n\n### Two words\n\n    Status: {first}\n\n### Two-words\n\n    Status: {second}\n",
            $"## A\n\n    Status, two words: {first}\n    Status, Two (words): {second}\n",
            $"## A\n\n### B\n\n    Status, two words: {first}\n\n#### Two words\n\n    Status: {second}\n",
        ];

        foreach (var statement in statements)
        {
            var run = Run(statement);
            Assert.Single(NamesOf(run), name => name.EndsWith(".TwoWords", StringComparison.Ordinal));
            var outer = FeaturesOf(run).GetTypeMembers("A").Single();
            outer = outer.GetTypeMembers("B").SingleOrDefault() ?? outer;
            var type = outer.GetTypeMembers("TwoWords").Single();
            Assert.Equal((int)status, ConstantOf(type, "Status"));
            Assert.Equal((int)securitySupport, ConstantOf(type, "SecuritySupport"));
        }
    }

    private static IEnumerable<string> NamesOf(string features) => NamesOf(Run(features));

    private static IEnumerable<string> NamesOf(GeneratorRun run)
    {
        Assert.DoesNotContain(
            run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return Flatten(FeaturesOf(run), "");
    }

    private static IEnumerable<string> Flatten(INamedTypeSymbol type, string prefix) =>
        from member in type.GetTypeMembers()
        from name in Flatten(member, prefix + member.Name + ".").Prepend(prefix + member.Name)
        select name;

    private static INamedTypeSymbol FeaturesOf(GeneratorRun run) =>
        run.Compilation.GetTypeByMetadataName("XenFeatures")!;

    private static IEnumerable<string> FilesOf(GeneratorRun run) =>
        run.Sources.Keys.Where(name => name.StartsWith("XenFeatures.", StringComparison.Ordinal));

    private static object? ConstantOf(INamedTypeSymbol type, string name) =>
        ((IFieldSymbol)type.GetMembers(name).Single()).ConstantValue;

    private static GeneratorRun Run(string features)
    {
        var run = GeneratorRun.Of(StatementAssert.Preamble + features);
        Assert.Null(run.Exception);
        return run;
    }
}
