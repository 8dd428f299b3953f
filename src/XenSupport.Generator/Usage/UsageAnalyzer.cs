using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Usage;

/// <summary>
/// Checks that what members require of Xen (<c>[RequiresXen]</c>) is met by each targeted release wherever they are used, or
/// that a guard (<c>[XenGuard]</c>) stands before the use; and that constants are within the limits (<c>[XenLimit]</c>) of what
/// they are given to. It reads the attributes of generated classes, never Markdown.
/// </summary>
/// <remarks>One analyzer for both: each further one has the compiler go through all code once more.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        UsageDescriptors.RequirementNotMet,
        UsageDescriptors.WithoutSecuritySupport,
        UsageDescriptors.Unstated,
        UsageDescriptors.NeedlessGuard,
        UsageDescriptors.InvalidAnnotation,
        UsageDescriptors.IncompleteGuard,
        UsageDescriptors.NeedlessAccept,
        UsageDescriptors.AboveSecuritySupportedMax,
        UsageDescriptors.AboveSupportedMax,
        UsageDescriptors.UnfitUnit);

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

        var annotations = new Annotations(context.Compilation, attributes);
        var targets = Targets.Of(context.Compilation.Assembly, attributes);
        var requirements = new RequirementJudge(context.Compilation, attributes, annotations, targets);
        var limits = new LimitJudge(context.Compilation, attributes, targets);
        context.RegisterSyntaxNodeAction(new AnnotationChecker(attributes, annotations, requirements, limits).Check, SyntaxKind.Attribute);

        // Where there is no statement, here or in what is referenced, there is nothing to hold code against.
        if (targets is not null || annotations.HasAnnotatedReference)
        {
            var declarations = new DeclarationChecker(annotations, requirements);
            context.RegisterSymbolAction(declarations.Check, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.NamedType);
            context.RegisterOperationBlockAction(new MemberChecker(annotations, requirements, limits).Check);
        }
    }
}
