using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Candidates;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;

namespace XenSupport.Generator.Analyzers;

/// <summary>
/// Checks that every targeted release meets what the used members require of Xen (<c>[RequiresXen]</c>), unless a guard
/// (<c>[XenGuard]</c>) covers the use; and that constants are within limits (<c>[XenLimit]</c>). It reads the
/// attributes of generated classes, never Markdown.
/// </summary>
/// <remarks>One analyzer for both, because each analyzer makes the compiler go through all code once more.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageDiagnostics.Supported;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (XenAttributes.Find(context.Compilation) is not { } attributes)
        {
            return;
        }

        var annotated = new AnnotatedCode(context);
        if (!annotated.HasAny)
        {
            return;
        }

        var annotations = new DeclaredAnnotations(context.Compilation, attributes, annotated.References);
        var targets = Targets.Of(context.Compilation.Assembly, attributes);
        var requirements = new RequirementJudge(context.Compilation, attributes, annotations, targets);
        var limits = new LimitJudge(context.Compilation, attributes, targets);
        if (annotated.HasOwn)
        {
            context.RegisterSemanticModelAction(
                new AnnotationChecker(attributes, annotated, annotations, requirements, limits).Check);
        }

        // Without a statement, here or in a reference, there is nothing to check code against.
        if (targets is not null || annotated.References.Count > 0)
        {
            var declarations = new DeclarationChecker(attributes, annotated, annotations, requirements);
            context.RegisterSymbolAction(
                declarations.Check,
                SymbolKind.Method,
                SymbolKind.Property,
                SymbolKind.Event,
                SymbolKind.Field,
                SymbolKind.NamedType);
            RegisterCode(context, new CandidateCode(annotated.Names), new(annotations, requirements, limits));
        }
    }

    // An action for operations would make the compiler build those of all code.
    private static void RegisterCode(
        CompilationStartAnalysisContext context, CandidateCode candidates, MemberChecker checker) =>
        context.RegisterCodeBlockAction(block =>
        {
            if (candidates.Contains(block.CodeBlock, block.CancellationToken))
            {
                checker.Check(ExecutableCode.Bind(block));
            }
        });
}
