using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Members with many conditions, each of which has several ways through it.</summary>
public class DenseConditionTests
{
    private const int Conditions = 40;
    private const long MostAllocated = 40_000_000;

    /// <summary>Memory is measured because, unlike time, it is the same on a busy machine.</summary>
    /// <param name="condition">One of the conditions, with a number in place of <c>%</c>.</param>
    /// <param name="joint">What is between two of them.</param>
    /// <param name="body">What is around all of them, with <c>#</c> in their place.</param>
    [Theory]
    [InlineData("(Can(h%) || IsNew(h%))", " && ", "if (#) DoAll();")]
    [InlineData("(Can(h%) && IsNew(h%))", " || ", "if (#) DoAll();")]
    [InlineData("(Can(h%) || IsNew(h%))", " & ", "var all = #; if (all) DoAll();")]
    [InlineData("h% is { CanLive: true } or { Peer.CanLive: true }", " && ", "if (#) DoAll();")]
    [InlineData(
        "(h% switch { { CanLive: true } => Can(h%), { Peer: not null } => h%.Peer.CanLive, _ => false })",
        " && ",
        "if (#) DoAll();")]
    [InlineData("var c% = Can(h%) || IsNew(h%); if (Flag && c%) Flag = false;", " ", "# DoAll();")]
    [InlineData("var c% = Can(h%) || IsNew(h%); if (c% && Flag) Do(h%);", " ", "# DoAll();")]
    [InlineData("if (!Can(h%) && !IsNew(h%)) return false;", " ", "# DoAll();")]
    [InlineData("(Can(h%) || h%.Peer.CanLive || h%.Version == null)", " & ", "var all = #; return all;")]
    [InlineData("var c% = Can(h%) || h%.Peer.CanLive; if (c% && h%.Version == null) return Flag;", " ", "#")]
    [InlineData("h% is { Peer: { CanLive: true } } or { Version: { Minor: >= 21 } }", " && ", "return #;")]
    [InlineData(
        "(h%.Version.Major > 4 || (h%.Version.Major == 4 && h%.Version.Minor >= 21))", " && ", "return #;")]
    public async Task Members_dense_with_conditions_are_checked_in_little_memory(
        string condition, string joint, string body)
    {
        var numbers = Enumerable.Range(0, Conditions).Select(static i => i.ToString(CultureInfo.InvariantCulture));
        var conditions = string.Join(
            joint, numbers.Select(number => condition.Replace("%", number, StringComparison.Ordinal)));
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            class Dense
            {
                [XenGuard(typeof(Live))] bool Body({{string.Join(", ", numbers.Select(static i => $"Host h{i}"))}})
                {
                    {{body.Replace("#", conditions, StringComparison.Ordinal)}}
                    return false;
                }
            }
            """,
            cancellationToken: TestContext.Current.CancellationToken);
        var compilation = UsageVerifier.ToolProject.AddSyntaxTrees(tree);
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var analyzer = new ExhaustiveAnalyzer();
        await compilation
            .WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerSemanticDiagnosticsAsync(
                compilation.GetSemanticModel(tree), filterSpan: null, TestContext.Current.CancellationToken);
        Assert.InRange(analyzer.MostAllocated, 1, MostAllocated);
    }
}
