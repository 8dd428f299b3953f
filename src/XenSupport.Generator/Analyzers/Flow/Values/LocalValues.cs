using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>
/// The values of what a graph's code refers to: of locals that are assigned once, and of what the compiler captured.
/// </summary>
internal sealed class LocalValues
{
    private readonly Dictionary<CaptureId, List<IOperation>> _captures = [];
    private readonly Dictionary<ISymbol, int> _assignments = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _values = new(SymbolEqualityComparer.Default);
    private readonly NestedAssignments _nested;

    public LocalValues(ControlFlowGraph graph, OperandReader operands, NestedAssignments nested)
    {
        _nested = nested;
        foreach (var operation in graph.Blocks.SelectMany(Operations.In))
        {
            AssignedSymbols.Visit(operation, operands, Count);
            Add(operation);
        }
    }

    /// <summary>
    /// The operations that may yield a value; a conditional expression, <c>?.</c> and <c>??</c> have several.
    /// </summary>
    public IEnumerable<IOperation> SourcesOf(IOperation value) => SourcesOf(value, []);

    /// <summary>Whether a value was read from something that may since refer to another host.</summary>
    public bool IsOutdated(IOperation source) =>
        source is ILocalReferenceOperation { Local: var local } && _values.ContainsKey(local) && ValueOf(local) is null;

    private IEnumerable<IOperation> SourcesOf(IOperation value, HashSet<object> seen) => value switch
    {
        IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion =>
            SourcesOf(conversion.Operand, seen),
        IFlowCaptureReferenceOperation { Id: var id } when _captures.TryGetValue(id, out var captured) =>
            seen.Add(id) ? captured.SelectMany(source => SourcesOf(source, seen)) : [],
        ILocalReferenceOperation { Local: var local } when ValueOf(local) is { } held && seen.Add(local) =>
            SourcesOf(held, seen),
        IInvocationOperation
        {
            TargetMethod: { Name: "GetValueOrDefault", Parameters.Length: 0 },
            Instance: { } nullable,
        } => SourcesOf(nullable, seen),
        IPropertyReferenceOperation
        {
            Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
            Instance: { } nullable,
        } => SourcesOf(nullable, seen),
        _ => [value],
    };

    /// <summary>The only value of a local; null if it is not known, or may since refer to something else.</summary>
    private IOperation? ValueOf(ILocalSymbol local) =>
        _values.TryGetValue(local, out var value) && IsAssigned(local, times: 1) && IsStable(value) ? value : null;

    private bool IsStable(IOperation value) => value.DescendantsAndSelf().All(part => part switch
    {
        IParameterReferenceOperation parameter => IsAssigned(parameter.Parameter, times: 0),
        ILocalReferenceOperation local => IsAssigned(local.Local, times: 1),
        IMemberReferenceOperation member => IsAssigned(member.Member, times: 0),
        _ => true,
    });

    private bool IsAssigned(ISymbol symbol, int times) =>
        (_assignments.TryGetValue(symbol, out var count) ? count : 0) <= times && !_nested.Symbols.Contains(symbol);

    private void Count(ISymbol assigned) =>
        _assignments[assigned] = _assignments.TryGetValue(assigned, out var count) ? count + 1 : 1;

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                if (!_captures.TryGetValue(capture.Id, out var captured))
                {
                    _captures.Add(capture.Id, captured = []);
                }

                captured.Add(capture.Value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.IsRef: false } target } assigned:
                _values[target.Local] = assigned.Value;
                break;
            case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } test:
                _values[declared] = test.Value;
                break;
            case IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: { } declared } } test:
                _values[declared] = test.Value;
                break;
            case IInvocationOperation parse when XenMembers.IsTryParse(parse.TargetMethod):
                AddParsed(parse);
                break;
        }
    }

    private void AddParsed(IInvocationOperation parse)
    {
        if (parse.Arguments[1].Value is var target
            && (target is IDeclarationExpressionOperation declaration ? declaration.Expression : target)
                is ILocalReferenceOperation { Local: var local })
        {
            _values[local] = parse.Arguments[0].Value;
        }
    }
}
