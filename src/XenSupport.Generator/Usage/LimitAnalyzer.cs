using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Usage;

/// <summary>
/// Checks that constants are within the limits (<c>[XenLimit]</c>) of what they are given to. It reads the attributes of
/// generated classes, never Markdown.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LimitAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        UsageDescriptors.AboveSecuritySupportedMax,
        UsageDescriptors.AboveSupportedMax,
        UsageDescriptors.UnfitUnit,
        UsageDescriptors.InvalidAnnotation);

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
        var judge = new LimitJudge(context.Compilation, attributes);
        var declared = new LimitAnnotationChecker(attributes, judge);
        context.RegisterSyntaxNodeAction(declared.Check, SyntaxKind.Attribute);
        if (Targets.Of(context.Compilation.Assembly, attributes) is null && !annotations.HasAnnotatedReference)
        {
            return;
        }

        context.RegisterOperationBlockAction(new LimitedValueChecker(annotations, judge).Check);
    }
}
