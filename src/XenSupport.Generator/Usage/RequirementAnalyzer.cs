using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using XenSupport.Generator.Usage.Flow;

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
        context.RegisterOperationAction(checker.Check, OperationKind.Attribute);

        // Where there is no statement, here or in what is referenced, no requirement can be held against anything.
        if (judge.HasTargets || annotations.HasAnnotatedReference)
        {
            var declarations = new DeclarationChecker(annotations, judge);
            context.RegisterSymbolAction(declarations.Check, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.NamedType);
            context.RegisterOperationBlockStartAction(block => Start(block, annotations, judge));
        }
    }

    /// <summary>Follows the code of a member only where it uses something that is not met everywhere, or is a guard.</summary>
    private static void Start(OperationBlockStartAnalysisContext context, Annotations annotations, RequirementJudge judge)
    {
        var guarded = GuardsOf(context.OwningSymbol, annotations);
        var isFollowed = !guarded.IsEmpty;
        context.RegisterOperationAction(
            use =>
            {
                isFollowed |= IsAnythingUnmet(use.Operation, annotations, judge);
                NeedlessGuardChecker.Check(use, annotations, judge);
            },
            MemberUse.Kinds);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (isFollowed)
            {
                Follow(end, guarded, annotations, judge);
            }
        });
    }

    private static void Follow(
        OperationBlockAnalysisContext context, ImmutableArray<Requirement> guarded, Annotations annotations, RequirementJudge judge)
    {
        var around = annotations.RequirementsAround(context.OwningSymbol).ToList();
        var followed = new HashSet<ControlFlowGraph>();
        foreach (var block in context.OperationBlocks)
        {
            // A constructor's initialiser and its body are two blocks of one graph.
            if (block.Kind != OperationKind.Attribute && context.GetControlFlowGraph(block) is var graph && followed.Add(graph))
            {
                new MemberFlow(graph, annotations, around)
                    .Observe(new UseChecker(context, annotations, judge), context.CancellationToken);
                if (!guarded.IsEmpty && context.OwningSymbol is IMethodSymbol guard)
                {
                    GuardBodyChecker.Check(graph, guard, guarded, annotations, judge, context);
                }
            }
        }
    }

    private static ImmutableArray<Requirement> GuardsOf(ISymbol owner, Annotations annotations) => owner switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => annotations.GuardsOf(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => annotations.GuardsOf(method),
        _ => ImmutableArray<Requirement>.Empty,
    };

    private static bool IsAnythingUnmet(IOperation operation, Annotations annotations, RequirementJudge judge) =>
        (MemberUse.MemberIn(operation) is { } member && IsAnythingUnmet(annotations.RequirementsOfUse(member), judge))
        || (MemberUse.AccessorIn(operation) is { } accessor && IsAnythingUnmet(annotations.RequirementsOf(accessor), judge));

    private static bool IsAnythingUnmet(ImmutableArray<Requirement> requirements, RequirementJudge judge)
    {
        foreach (var requirement in requirements)
        {
            if (judge.Judge(requirement) != Verdict.Met)
            {
                return true;
            }
        }

        return false;
    }
}
