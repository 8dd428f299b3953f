using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Values;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Finds what is known of the elements of a sequence that was filtered: <c>hosts.Where(Can)</c>.</summary>
internal sealed class FilteredElements(
    ControlFlowGraph graph,
    DeclaredAnnotations annotations,
    OperandReader operands,
    LocalValues locals,
    NestedAssignments nested)
{
    private static readonly HashSet<string> Filters = ["Where", "TakeWhile"];

    private static readonly HashSet<string> KeepingElements =
    [
        "AsEnumerable", "Distinct", "DistinctBy", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse",
        "Skip", "SkipLast", "SkipWhile", "Take", "TakeLast", "ThenBy", "ThenByDescending", "ToArray", "ToList",
    ];

    /// <summary>What is known of a local after an assignment; null for nothing.</summary>
    public Knowledge? KnownOf(HostPath local, IOperation assigned)
    {
        if (WithoutConversions(assigned) is not IPropertyReferenceOperation
            {
                Property.Name: "Current",
                Instance: { } enumerator,
            }
            || operands.Resolve(enumerator) is not IInvocationOperation
            {
                TargetMethod.Name: "GetEnumerator",
                Instance: { } sequence,
            })
        {
            return null;
        }

        Knowledge? known = null;
        while (SourceOf(sequence) is IInvocationOperation { Arguments: [var source, ..] } call
            && KeepsElements(call.TargetMethod))
        {
            if (Filters.Contains(call.TargetMethod.Name) && KnownWhere(call.Arguments[1].Value, local) is { } met)
            {
                known = known is null ? met : known.And(met);
            }

            sequence = source.Value;
        }

        return known;
    }

    private static bool KeepsElements(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" }
        && (Filters.Contains(method.Name) || KeepingElements.Contains(method.Name));

    /// <summary>The operation that made a sequence, even if a local holds the result.</summary>
    private IOperation? SourceOf(IOperation sequence) => WithoutConversions(sequence) switch
    {
        ILocalReferenceOperation { Local: var local } reference => IsOnlyRead(local)
            && locals.SourcesOf(reference).ToList() is [var source]
                ? WithoutConversions(source)
                : null,
        var made => made,
    };

    /// <summary>Whether a list keeps its elements: only loops and queries use it.</summary>
    private bool IsOnlyRead(ILocalSymbol list) => graph.OriginalOperation.Descendants()
        .OfType<ILocalReferenceOperation>()
        .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, list))
        .All(static reference => IsRead(reference));

    private static bool IsRead(IOperation list) => list.Parent switch
    {
        IConversionOperation conversion => IsRead(conversion),
        IForEachLoopOperation => true,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } => true,
        IInvocationOperation { TargetMethod.Name: "Contains" or "IndexOf" } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } =>
            method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" }
            && method.Name is not ("AsEnumerable" or "Cast"),
        _ => false,
    };

    private IOperation WithoutConversions(IOperation operation) => operands.Resolve(operation) switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand } => WithoutConversions(operand),
        ITranslatedQueryOperation query => WithoutConversions(query.Operation),
        var resolved => resolved,
    };

    private Knowledge? KnownWhere(IOperation predicate, HostPath local) =>
        WithoutConversions(predicate) is not IDelegateCreationOperation { Target: var target } ? null
        : target switch
        {
            IFlowAnonymousFunctionOperation { Symbol.Parameters: [var element, ..] } lambda =>
                KnownWhere(lambda, element, local),
            IMethodReferenceOperation { Method: { IsStatic: true, Parameters: [var element] } method } =>
                KnownWhere(method, element, local),
            _ => null,
        };

    private Knowledge KnownWhere(IMethodSymbol guard, IParameterSymbol element, HostPath local) =>
        ConditionReader.AddGuards(
            annotations.GuardsOf(guard),
            new EquatableArray<Operand>([
                new Operand(element.Type, local, OperandReader.RoleOf(element.Type), element.Name),
            ]),
            Knowledge.Nothing);

    private Knowledge? KnownWhere(IFlowAnonymousFunctionOperation lambda, IParameterSymbol element, HostPath local)
    {
        var body = graph.GetAnonymousFunctionControlFlowGraph(lambda);
        if (AssignsAny(body, element))
        {
            return null;
        }

        var flow = new GuardFlow(body, annotations, nested, keepsOthers: false);
        flow.Run(FlowState.Of([]), CancellationToken.None);
        var results = new ReturnedValues();
        flow.Observe(results);
        return results.WhenTrue?.Change(way => Knowledge
            .Of(way.OfType<HostFact>()
                .Select(fact => OfElement(fact, new HostPath(element, null), local))
                .OfType<Fact>())
            .Ways[0]);
    }

    private static bool AssignsAny(ControlFlowGraph body, IParameterSymbol element)
    {
        var isAssigned = false;
        var operands = new OperandReader(body);
        foreach (var operation in body.Blocks.SelectMany(Operations.In))
        {
            AssignedSymbols.Visit(
                operation,
                operands,
                assigned => isAssigned |= SymbolEqualityComparer.Default.Equals(assigned, element));
        }

        return isAssigned;
    }

    /// <summary>A fact about an element, as one about the local that holds it; null for other facts.</summary>
    private static HostFact? OfElement(HostFact fact, HostPath element, HostPath local) =>
        fact.Operands.All(operand => operand.Path is { } path && path.IsPartOf(element))
            ? fact.Rebase(element, local) ?? fact
            : null;
}
