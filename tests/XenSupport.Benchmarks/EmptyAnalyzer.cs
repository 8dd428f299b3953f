using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Benchmarks;

/// <summary>Checks nothing. What it costs is what the compiler does for any analyzer.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1036", Justification = "Only benchmarks load it.")]
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1041", Justification = "Only benchmarks load it.")]
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _hasAction;

    /// <summary>Creates the analyzer as the compiler does.</summary>
    public EmptyAnalyzer()
    {
    }

    /// <param name="hasAction">Whether to ask for each file, so that the compiler goes through it.</param>
    public EmptyAnalyzer(bool hasAction) => _hasAction = hasAction;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("EMPTY", "Empty", "Empty", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        if (_hasAction)
        {
            context.RegisterSemanticModelAction(static _ => { });
        }
    }
}
