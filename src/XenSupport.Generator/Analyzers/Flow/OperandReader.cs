using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Hosts;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Reads which values a member is used with, and the names by which they can be tracked.</summary>
internal sealed class OperandReader
{
    private readonly Dictionary<CaptureId, IOperation?> _captures = [];
    private readonly HashSet<IOperation> _outdated = [];

    /// <param name="nested">What any call may assign.</param>
    public OperandReader(ControlFlowGraph graph, NestedAssignments nested)
        : this(graph) => _outdated = OutdatedReferences.In(graph, this, nested);

    /// <summary>Reads code without regard to the order in which it is evaluated.</summary>
    public OperandReader(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture)
                {
                    // What is captured on several branches (a conditional expression) is not one value.
                    _captures[capture.Id] = _captures.ContainsKey(capture.Id) ? null : capture.Value;
                }
            }
        }
    }

    private OperandReader()
    {
    }

    /// <summary>Reads code without flow.</summary>
    public static OperandReader OfAttributes { get; } = new();

    /// <summary>The name of a value; null if it has none, or if the name may refer to another value.</summary>
    public HostPath? PathOf(IOperation? operation) =>
        operation switch
        {
            _ when IsOutdated(operation) => null,
            ILocalReferenceOperation { Local: { IsRef: false } local } => new HostPath(local, null),
            IParameterReferenceOperation parameter => new HostPath(parameter.Parameter, null),
            IInstanceReferenceOperation
            {
                ReferenceKind: InstanceReferenceKind.ContainingTypeInstance,
                Type: { } type
            } => new HostPath(type, null),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } input =>
                PathOfMatched(input),
            IFieldReferenceOperation field => PathOf(field.Field, field.Instance),
            IArrayElementReferenceOperation { Indices: [var index], ArrayReference: { Type: { } array } reference } =>
                PathOfElement(array, reference, index),
            IPropertyReferenceOperation { Arguments: [{ Value: var index }], Instance: { } instance } indexer =>
                PathOfElement(indexer.Property, instance, index),
            IPropertyReferenceOperation { Arguments.Length: 0 } property => PathOf(
                property.Property,
                property.Instance),
            IConversionOperation { OperatorMethod: null } conversion => PathOf(conversion.Operand),
            ISimpleAssignmentOperation assignment => PathOf(assignment.Target),
            IDeclarationExpressionOperation declaration => PathOf(declaration.Expression),
            IFlowCaptureReferenceOperation capture => _captures.TryGetValue(capture.Id, out var value)
                ? PathOf(value)
                : null,
            _ => null,
        };

    /// <summary>Whether a later part of the same expression assigns what an operation refers to.</summary>
    public bool IsOutdated(IOperation? operation) => operation is not null && _outdated.Contains(operation);

    /// <summary>The target of an assignment, seen through the compiler's capture of it.</summary>
    public IOperation Resolve(IOperation target) =>
        target is IFlowCaptureReferenceOperation capture
        && _captures.TryGetValue(capture.Id, out var value)
        && value is not null
            ? value
            : target;

    /// <summary>What a member is used with: its receiver and arguments.</summary>
    public EquatableArray<Operand> OperandsOf(IOperation use) => OperandsOf(use, static _ => true);

    /// <summary>What a member is used with, of the parameters that may be hosts.</summary>
    public EquatableArray<Operand> OperandsOf(IOperation use, Predicate<IParameterSymbol> isHost)
    {
        var operands = new List<Operand>();
        foreach (var used in UsedValue.Of(use))
        {
            if (used.Parameter is not { } parameter || isHost(parameter))
            {
                var role = used.IsReceiver ? OperandRole.Receiver : RoleOf(used.Type);
                operands.Add(new Operand(used.Type, PathOf(used.Value), role, used.Parameter?.Name));
            }
        }

        return operands.ToEquatableArray();
    }

    /// <summary>What the body of a guard is asked of: its instance and parameters.</summary>
    /// <param name="guard">What the guard's arguments name; null for nothing.</param>
    public static EquatableArray<Operand> OperandsOf(IMethodSymbol member, KeyedGuard? guard)
    {
        var operands = new List<Operand>(member.Parameters.Length + 1);
        if (!member.IsStatic)
        {
            operands.Add(
                new Operand(member.ContainingType, new HostPath(member.ContainingType, null), OperandRole.Receiver));
        }

        foreach (var parameter in member.Parameters.Where(parameter => guard is null || !guard.IsKey(parameter)))
        {
            operands.Add(
                new Operand(parameter.Type, new HostPath(parameter, null), RoleOf(parameter.Type), parameter.Name));
        }

        return operands.ToEquatableArray();
    }

    /// <summary>The value that a pattern is matched against, which the properties in the pattern are of.</summary>
    private HostPath? PathOfMatched(IOperation input)
    {
        var outer = input.Parent;
        while (outer is not (null or IRecursivePatternOperation))
        {
            outer = outer.Parent;
        }

        return outer is IPatternOperation pattern ? PathOfMatched(pattern) : null;
    }

    private HostPath? PathOfMatched(IPatternOperation pattern) => pattern.Parent switch
    {
        INegatedPatternOperation or IBinaryPatternOperation => PathOfMatched((IPatternOperation)pattern.Parent),
        IIsPatternOperation isPattern => PathOf(isPattern.Value),
        IPropertySubpatternOperation subpattern => PathOf(subpattern.Member),
        IRecursivePatternOperation { Parent: IIsPatternOperation { Value: ITupleOperation tuple } } parts
            when parts.DeconstructionSubpatterns.IndexOf(pattern) is >= 0 and var index =>
            PathOf(tuple.Elements[index]),
        IListPatternOperation list => ElementOf(PathOfMatched(list), list, list.Patterns.IndexOf(pattern)),
        _ => null,
    };

    /// <summary>The element that a pattern of a list matches; after a slice, they are counted from the end.</summary>
    public static HostPath? ElementOf(HostPath? matched, IListPatternOperation list, int index)
    {
        var slice = list.Patterns.ToList().FindIndex(static pattern => pattern is ISlicePatternOperation);
        object place = slice >= 0 && index > slice ? $"^{list.Patterns.Length - index}" : index;
        return matched is not null && (list.InputType as IArrayTypeSymbol ?? list.IndexerSymbol) is { } indexer
            ? new HostPath(indexer, matched, place)
            : null;
    }

    private HostPath? PathOfElement(ISymbol indexer, IOperation collection, IOperation index) =>
        PathOf(collection) is { } container
        && (index.ConstantValue is { HasValue: true, Value: { } constant } ? constant : PathOf(index)) is { } key
            ? new HostPath(indexer, container, key)
            : null;

    private HostPath? PathOf(ISymbol member, IOperation? instance) =>
        member.IsStatic ? new HostPath(member, null)
        : PathOf(instance) is { } container ? new HostPath(member, container)
        : null;

    public static OperandRole RoleOf(ITypeSymbol type) =>
        HostTypes.IsPlain(type) ? OperandRole.PlainArgument : OperandRole.Argument;
}
