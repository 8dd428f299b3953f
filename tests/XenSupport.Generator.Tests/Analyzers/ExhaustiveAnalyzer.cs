using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers;
using XenSupport.Generator.Analyzers.Acceptances;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>Checks all code, whatever names it has. What this finds, the product's analyzer must find.</summary>
[SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1001", Justification = "No compiler loads it.")]
internal sealed class ExhaustiveAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageDiagnostics.Supported;

    /// <summary>The most memory, in bytes, that checking a member took.</summary>
    public long MostAllocated { get; private set; }

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var compilation = context.Compilation;
        var attributes = XenAttributes.Find(compilation)!;
        var references = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(XenAttributes.AreReferencedBy)
            .ToList();
        var targets = Targets.Of(compilation.Assembly, attributes);
        if (targets is not null || references.Count > 0)
        {
            var annotations = new DeclaredAnnotations(
                compilation,
                attributes,
                references,
                ProjectAcceptances.Read(context.Options.AdditionalFiles, context.CancellationToken));
            var checker = new MemberChecker(
                annotations,
                new RequirementJudge(compilation, attributes, annotations, targets),
                new LimitJudge(compilation, attributes, targets));
            context.RegisterOperationBlockAction(code =>
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                checker.Check(
                    new CheckedCode(
                        code.OwningSymbol,
                        code.OperationBlocks,
                        code.ReportDiagnostic,
                        code.CancellationToken));
                MostAllocated = Math.Max(MostAllocated, GC.GetAllocatedBytesForCurrentThread() - allocated);
            });
        }
    }
}
