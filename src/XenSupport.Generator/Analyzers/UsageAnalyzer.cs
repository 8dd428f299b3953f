using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Acceptances;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Candidates;
using XenSupport.Generator.Analyzers.Floors;
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
        // Razor generates code from what the author writes; other generated code is passed over (AuthoredCode).
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
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
        var isAnyAccepted = context.Options.AdditionalFiles.Any(AcceptanceFile.IsOne);
        if (!annotated.HasAny && !isAnyAccepted)
        {
            return;
        }

        var annotations = new DeclaredAnnotations(
            context.Compilation,
            attributes,
            annotated.References,
            ProjectAcceptances.Read(context.Options.AdditionalFiles, context.CancellationToken));
        var targets = Targets.Of(context.Compilation.Assembly, attributes);
        var requirements = new RequirementJudge(context.Compilation, attributes, annotations, targets);
        if (isAnyAccepted)
        {
            context.RegisterAdditionalFileAction(new AcceptanceChecker(requirements).Check);
        }

        if (annotated.HasAny)
        {
            RegisterChecks(context, attributes, annotated, annotations, targets, requirements);
        }
    }

    private static void RegisterChecks(
        CompilationStartAnalysisContext context,
        XenAttributes attributes,
        AnnotatedCode annotated,
        DeclaredAnnotations annotations,
        Targets? targets,
        RequirementJudge requirements)
    {
        var limits = new LimitJudge(context.Compilation, attributes, targets);
        var floor = targets is not null && FloorReport.IsAskedFor(context.Options)
            ? new FloorReport(targets, requirements)
            : null;
        if (annotated.HasOwn)
        {
            var checker = new AnnotationChecker(attributes, annotated, annotations, requirements, limits, floor);
            context.RegisterSemanticModelAction(model =>
            {
                if (AuthoredCode.MayBeIn(model.SemanticModel.SyntaxTree, model.IsGeneratedCode))
                {
                    checker.Check(model);
                }
            });
        }

        // Without a statement, here or in a reference, there is nothing to check code against.
        if (targets is not null || annotated.References.Count > 0)
        {
            var declarations = new DeclarationChecker(attributes, annotated, annotations, requirements, floor);
            context.RegisterSymbolAction(
                declarations.Check,
                SymbolKind.Method,
                SymbolKind.Property,
                SymbolKind.Event,
                SymbolKind.Field,
                SymbolKind.NamedType);
            RegisterCode(
                context,
                new CandidateDeclarations(annotated.Names),
                new(annotations, requirements, limits, floor));
        }

        if (floor is not null)
        {
            context.RegisterCompilationEndAction(floor.Report);
        }
    }

    // Any action for operations or blocks of code would make the compiler go through all code, to offer each.
    private static void RegisterCode(
        CompilationStartAnalysisContext context, CandidateDeclarations candidates, MemberChecker checker) =>
        context.RegisterSemanticModelAction(file =>
        {
            if (!AuthoredCode.MayBeIn(file.SemanticModel.SyntaxTree, file.IsGeneratedCode))
            {
                return;
            }

            foreach (var code in candidates.In(file).SelectMany(declaration => DeclaredCode.Bind(declaration, file)))
            {
                if (!AuthoredCode.IsMarkedAsGenerated(code.Owner))
                {
                    checker.Check(code.OfAuthor());
                }
            }
        });
}
