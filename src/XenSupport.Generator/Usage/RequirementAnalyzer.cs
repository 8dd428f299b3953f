using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Usage;

/// <summary>
/// Checks that what members require of Xen (<c>[RequiresXen]</c>) is met by each targeted release wherever they are used, or
/// that a guard (<c>[XenGuard]</c>) stands before the use. It reads the attributes of generated classes, never Markdown.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequirementAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        UsageDescriptors.RequirementNotMet,
        UsageDescriptors.WithoutSecuritySupport,
        UsageDescriptors.Unstated,
        UsageDescriptors.NeedlessGuard,
        UsageDescriptors.InvalidAnnotation,
        UsageDescriptors.IncompleteGuard,
        UsageDescriptors.NeedlessAccept);

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
        var judge = new RequirementJudge(context.Compilation, attributes, annotations);
        var checker = new AnnotationChecker(attributes, annotations, judge);
        context.RegisterSyntaxNodeAction(checker.Check, SyntaxKind.Attribute);

        // Where there is no statement, here or in what is referenced, no requirement can be held against anything.
        if (judge.HasTargets || annotations.HasAnnotatedReference)
        {
            var declarations = new DeclarationChecker(annotations, judge);
            context.RegisterSymbolAction(declarations.Check, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.NamedType);
            context.RegisterOperationBlockAction(new MemberChecker(annotations, judge).Check);
        }
    }
}
