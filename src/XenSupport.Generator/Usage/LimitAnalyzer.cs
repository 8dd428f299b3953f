using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        context.RegisterOperationAction(declared.Check, OperationKind.Attribute);
        if (Targets.Of(context.Compilation.Assembly, attributes) is null && !annotations.HasAnnotatedReference)
        {
            return;
        }

        var checker = new LimitedValueChecker(annotations, judge);
        context.RegisterOperationAction(checker.CheckArgument, OperationKind.Argument);
        context.RegisterOperationAction(checker.CheckAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(checker.CheckMemberInitializer, OperationKind.MemberInitializer);
        context.RegisterOperationAction(
            checker.CheckInitializer, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationAction(checker.CheckReturn, OperationKind.Return, OperationKind.YieldReturn);
    }
}
