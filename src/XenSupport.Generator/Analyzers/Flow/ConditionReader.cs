using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;
using XenSupport.Generator.Analyzers.Flow.Patterns;
using XenSupport.Generator.Analyzers.Flow.Values;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>Reads what is known if a condition is true, false, or null.</summary>
internal sealed class ConditionReader
{
    private readonly DeclaredAnnotations _annotations;
    private readonly OperandReader _operands;
    private readonly PatternReader _patterns;
    private readonly XenConditionReader _hosts;
    private readonly KeyedGuardReader _keyed;
    private readonly bool _keepsOthers;

    /// <param name="keepsOthers">Whether to keep the outcomes of unknown conditions.</param>
    public ConditionReader(
        ControlFlowGraph graph,
        DeclaredAnnotations annotations,
        OperandReader operands,
        LocalValues locals,
        bool keepsOthers)
    {
        _annotations = annotations;
        _operands = operands;
        _keepsOthers = keepsOthers;
        var values = new XenValueReader(annotations, operands, locals);
        var constants = new VersionConstants(locals, graph.OriginalOperation.SemanticModel);
        _hosts = new XenConditionReader(values, constants, this);
        _keyed = new KeyedGuardReader(annotations, operands, values, constants);
        _patterns = new PatternReader(annotations, operands, this, values, _hosts);
    }

    /// <summary>Goes through a pattern with what is known at each of its parts.</summary>
    public void WalkPattern(IIsPatternOperation isPattern, FlowState state, Action<IOperation, FlowState> visit) =>
        new PatternWalker(_patterns, visit).Walk(isPattern, state);

    public GuardedValue Read(IOperation operation, FlowState state)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is bool or null
                ? GuardedValue.Constant((bool?)constant, state.Facts)
                : GuardedValue.Silent(state.Facts);
        }

        return operation switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Read(
                    not.Operand,
                    state)
                .Negate(),
            IBinaryOperation binary => ReadBinary(binary, state),
            IIsPatternOperation isPattern => _patterns.Read(isPattern, state),
            IIsNullOperation isNull => ReadIsNull(isNull, isNull.Operand, state),
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand, state),
            ISimpleAssignmentOperation assignment => ReadAssigned(assignment, state),
            IFlowCaptureReferenceOperation capture => ReadHolder(capture.Id, operation, state),
            ILocalReferenceOperation local => ReadHolder(local.Local, operation, state),
            IParameterReferenceOperation parameter => ReadHolder(parameter.Parameter, operation, state),
            IDefaultValueOperation => GuardedValue.Constant(null, state.Facts),
            _ => _hosts.Read(operation, state)
                ?? ReadGuard(operation, state)
                ?? ReadNullable(operation, state)
                ?? ReadResult(operation, state)
                ?? ReadOther(operation, state),
        };
    }

    private GuardedValue ReadHolder(object holder, IOperation operation, FlowState state) =>
        state.Values.ContainsKey(holder) && !_operands.IsOutdated(operation)
            ? state.ValueOf(holder)
            : ReadOther(operation, state);

    // After 'q = !q', evaluating '!q' again would negate the new value.
    private GuardedValue ReadAssigned(ISimpleAssignmentOperation assignment, FlowState state) =>
        AssignedSymbols.SymbolOf(_operands.Resolve(assignment.Target)) is { } holder && state.Values.ContainsKey(holder)
            ? state.ValueOf(holder)
            : Read(assignment.Value, state);

    /// <summary>A condition about which nothing is known.</summary>
    public GuardedValue ReadOther(IOperation operation, FlowState state) => _keepsOthers
        ? new GuardedValue(
            state.Facts.Add(new OtherCondition(operation.Syntax, true)),
            state.Facts.Add(new OtherCondition(operation.Syntax, false)),
            WhenNull(operation, state))
        : new GuardedValue(state.Facts, state.Facts, WhenNull(operation, state));

    private static Knowledge? WhenNull(IOperation operation, FlowState state) =>
        operation.Type is { } type && IsNullable(type) ? state.Facts : null;

    /// <summary>Reads a call of a guard: if it is true, what it guards is met. Null for anything else.</summary>
    private GuardedValue? ReadGuard(IOperation operation, FlowState state)
    {
        var keyed = _keyed.Read(operation, state.Facts);
        if (MemberUse.GuardIn(operation) is { } guard && _annotations.MetWhereTrue(guard) is { Length: > 0 } met)
        {
            keyed = AddGuards(met, _operands.OperandsOf(operation), keyed ?? state.Facts);
        }

        return keyed is null ? null : new GuardedValue(keyed, state.Facts, WhenNull(operation, state));
    }

    public static Knowledge AddGuards(
        ImmutableArray<Requirement> met, EquatableArray<Operand> hosts, Knowledge facts)
    {
        foreach (var requirement in met)
        {
            facts = facts.AddOfHosts(new GuardFact(requirement, hosts));
        }

        return facts;
    }

    private GuardedValue ReadIsNull(IOperation isNull, IOperation operand, FlowState state) => IsBool(operand.Type)
        ? Read(operand, state).IsNull()
        : ReadNull(_operands.PathOf(operand), _hosts.ReadNull(operand, isNull, state), isNull, state);

    /// <summary>A test for null: of a host itself, it says nothing about Xen.</summary>
    /// <param name="known">What is known of the value; null for nothing.</param>
    public GuardedValue ReadNull(HostPath? path, GuardedValue? known, IOperation condition, FlowState state) =>
        NotNull.AddWhereFalse(
            known
                ?? (path is { IsOfMember: true }
                    ? new GuardedValue(state.Facts, state.Facts, null)
                    : ReadOther(condition, state)),
            path);

    /// <summary>Reads a member of a nullable bool; null for anything else.</summary>
    private GuardedValue? ReadNullable(IOperation operation, FlowState state) =>
        operation switch
        {
            IPropertyReferenceOperation { Property.Name: nameof(Nullable<bool>.HasValue), Instance: { } instance }
                when IsBool(instance.Type) => Read(instance, state).IsNull().Negate(),
            IPropertyReferenceOperation { Property.Name: nameof(Nullable<bool>.Value), Instance: { } instance }
                when IsBool(instance.Type) => Read(instance, state).IsEqualTo(true),
            IInvocationOperation
            {
                TargetMethod.Name: nameof(Nullable<bool>.GetValueOrDefault),
                Instance: { } instance
            } invocation
                when IsBool(instance.Type) && invocation.Arguments is [] or [{ Value.ConstantValue.Value: false }] =>
                Read(instance, state).IsEqualTo(true),
            _ => null,
        };

    /// <summary>Reads the result of a task that is awaited or waited for; null for anything else.</summary>
    private GuardedValue? ReadResult(IOperation operation, FlowState state) =>
        operation switch
        {
            IAwaitOperation await => Read(TaskOf(await.Operation), state),
            IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => Read(TaskOf(task), state),
            IInvocationOperation
            {
                TargetMethod.Name: "GetResult",
                Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task }
            } => Read(TaskOf(task), state),
            _ => null,
        };

    private static IOperation TaskOf(IOperation awaited) =>
        awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task : awaited;

    private GuardedValue ReadBinary(IBinaryOperation binary, FlowState state)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals when AsBool(binary.RightOperand) is { } value:
                return Read(binary.LeftOperand, state).IsEqualTo(value);
            case BinaryOperatorKind.Equals when AsBool(binary.LeftOperand) is { } value:
                return Read(binary.RightOperand, state).IsEqualTo(value);
            case BinaryOperatorKind.NotEquals when AsBool(binary.RightOperand) is { } value:
                return Read(binary.LeftOperand, state).IsEqualTo(value).Negate();
            case BinaryOperatorKind.NotEquals when AsBool(binary.LeftOperand) is { } value:
                return Read(binary.RightOperand, state).IsEqualTo(value).Negate();
            case BinaryOperatorKind.Equals when IsNull(binary.RightOperand):
                return ReadIsNull(binary, binary.LeftOperand, state);
            case BinaryOperatorKind.NotEquals when IsNull(binary.RightOperand):
                return ReadIsNull(binary, binary.LeftOperand, state).Negate();
            case BinaryOperatorKind.Equals when IsNull(binary.LeftOperand):
                return ReadIsNull(binary, binary.RightOperand, state);
            case BinaryOperatorKind.NotEquals when IsNull(binary.LeftOperand):
                return ReadIsNull(binary, binary.RightOperand, state).Negate();
            case BinaryOperatorKind.And when IsBool(binary.Type):
                return GuardedValue.And(Read(binary.LeftOperand, state), Read(binary.RightOperand, state));
            case BinaryOperatorKind.Or when IsBool(binary.Type):
                return GuardedValue.Or(Read(binary.LeftOperand, state), Read(binary.RightOperand, state));
            default:
                return _hosts.ReadBinary(binary, state) ?? ReadOther(binary, state);
        }
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    private static bool? AsBool(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: bool value } ? value
        : operation is IConversionOperation conversion ? AsBool(conversion.Operand)
        : null;

    /// <summary>Whether a type is bool, nullable bool, or a task of bool.</summary>
    public static bool HoldsBool(ITypeSymbol? type) => IsBool(type) || type is INamedTypeSymbol
    {
        Name: "Task" or "ValueTask",
        TypeArguments: [{ SpecialType: SpecialType.System_Boolean }]
    };

    public static bool IsNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether a type is bool or nullable bool.</summary>
    public static bool IsBool(ITypeSymbol? type) => type is
    {
        SpecialType: SpecialType.System_Boolean
    }
    or INamedTypeSymbol
    {
        OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
        TypeArguments: [{ SpecialType: SpecialType.System_Boolean }]
    };
}
