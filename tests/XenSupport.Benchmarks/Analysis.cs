using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers;

namespace XenSupport.Benchmarks;

/// <summary>Runs analyzers as the compiler does: while it compiles, on all processors.</summary>
internal static class Analysis
{
    public static DiagnosticAnalyzer Empty { get; } = new EmptyAnalyzer();

    /// <summary>Checks nothing in each file: what the compiler does for any analyzer of files.</summary>
    public static DiagnosticAnalyzer EmptyOfFiles { get; } = new EmptyAnalyzer(hasAction: true);

    /// <summary>The SDK's check for calls that a platform lacks, which is built into each project.</summary>
    public static DiagnosticAnalyzer PlatformCompatibility { get; } =
        (DiagnosticAnalyzer)
            Activator.CreateInstance(
                Assembly
                    .LoadFrom(Path.Combine(SdkAnalyzersFolder(), "Microsoft.CodeAnalysis.NetAnalyzers.dll"))
                    .GetType(
                        "Microsoft.NetCore.Analyzers.InteropServices.PlatformCompatibilityAnalyzer",
                        throwOnError: true)!)!;

    /// <summary>What an SDK project passes to the compiler; without it, CA1416 does nothing.</summary>
    public static Dictionary<string, string> ProjectProperties { get; } = new(AnalyzerConfigOptions.KeyComparer)
    {
        ["build_property.TargetFramework"] = "net10.0",
        ["build_property.TargetFrameworkIdentifier"] = ".NETCoreApp",
        ["build_property.TargetFrameworkVersion"] = "v10.0",
        ["build_property._SupportedPlatformList"] = "Linux,macOS,Windows",
    };

    public static DiagnosticAnalyzer Usage { get; } = new UsageAnalyzer();

    /// <summary>Compiles without cached results; returns all diagnostics.</summary>
    public static ImmutableArray<Diagnostic> Run(Compilation compilation, params DiagnosticAnalyzer[] analyzers)
    {
        var copy = compilation.Clone();
        return analyzers is []
            ? copy.GetDiagnostics()
            : copy.WithAnalyzers([.. analyzers], CreateOptions()).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
    }

    public static CompilationWithAnalyzersOptions CreateOptions() => new(
        new AnalyzerOptions([], new ProjectOptions()),
        ThrowOn,
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false);

    /// <summary>Makes sure that the measured code does its work.</summary>
    public static void Require(ImmutableArray<Diagnostic> found, params string[] ids)
    {
        var missing = ids.Except(found.Select(static diagnostic => diagnostic.Id)).ToList();
        var errors = found.Where(static diagnostic =>
            diagnostic.Id.StartsWith("CS",
                StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error);
        if (missing.Count > 0 || errors.Any())
        {
            throw new InvalidOperationException(
                $"Not reported: {string.Join(", ", missing)}. Errors: {string.Join('\n', errors.Take(5))}");
        }
    }

    private static void ThrowOn(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer} threw", exception);

    private static string SdkAnalyzersFolder() => typeof(Analysis).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "SdkAnalyzers")
        .Value!;

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            ProjectProperties.TryGetValue(key, out value);
    }
}
