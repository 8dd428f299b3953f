using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>Reads what is known where a condition is true, false, or null.</summary>
internal sealed class ConditionReader(Annotations annotations, OperandReader operands)
{
    public GuardedValue Read(IOperation operation, FlowState state)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is bool or null ? GuardedValue.Constant((bool?)constant, state.Facts) : GuardedValue.Silent(state.Facts);
        }

        return operation switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Read(not.Operand, state).Negate(),
            IBinaryOperation binary => ReadBinary(binary, state),
            IIsPatternOperation isPattern => ReadPattern(isPattern.Pattern, isPattern.Value, state),
            IIsNullOperation isNull when IsBool(isNull.Operand.Type) => Read(isNull.Operand, state).IsNull(),
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand, state),
            IAwaitOperation await => ReadAwait(await.Operation, state),
            ISimpleAssignmentOperation assignment => Read(assignment.Value, state),
            IFlowCaptureReferenceOperation capture => ReadHolder(capture.Id, operation, state),
            ILocalReferenceOperation local => ReadHolder(local.Local, operation, state),
            IParameterReferenceOperation parameter => ReadHolder(parameter.Parameter, operation, state),
            IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance, Arguments.Length: 0 } =>
                Read(instance, state).IsEqualTo(true),
            IDefaultValueOperation => GuardedValue.Constant(null, state.Facts),
            _ => ReadGuard(operation, state) ?? ReadOther(operation, state),
        };
    }

    private GuardedValue ReadHolder(object holder, IOperation operation, FlowState state) =>
        state.Values.ContainsKey(holder) ? state.ValueOf(holder) : ReadOther(operation, state);

    private static GuardedValue ReadOther(IOperation operation, FlowState state) => new(
        state.Facts.Add(new OtherCondition(operation.Syntax, true)),
        state.Facts.Add(new OtherCondition(operation.Syntax, false)),
        WhenNull(operation, state));

    private static ImmutableHashSet<Fact>? WhenNull(IOperation operation, FlowState state) =>
        operation.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? state.Facts : null;

    /// <summary>A guard, where the operation asks one: true where what it guards is met.</summary>
    private GuardedValue? ReadGuard(IOperation operation, FlowState state) =>
        MemberUse.GuardIn(operation) is { } guard && annotations.MetWhereTrue(guard) is { Length: > 0 } met
            ? new GuardedValue(AddGuards(met, operands.OperandsOf(operation), state.Facts), state.Facts, WhenNull(operation, state))
            : null;

    private static ImmutableHashSet<Fact> AddGuards(
        ImmutableArray<Requirement> met, EquatableArray<Operand> hosts, ImmutableHashSet<Fact> facts)
    {
        foreach (var requirement in met)
        {
            facts = facts.Add(new GuardFact(requirement, hosts));
        }

        return facts;
    }

    private GuardedValue ReadAwait(IOperation awaited, FlowState state) => awaited switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => ReadAwait(task, state),
        _ => ReadGuard(awaited, state) ?? ReadOther(awaited, state),
    };

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
            case BinaryOperatorKind.And when IsBool(binary.Type):
                return GuardedValue.And(Read(binary.LeftOperand, state), Read(binary.RightOperand, state));
            case BinaryOperatorKind.Or when IsBool(binary.Type):
                return GuardedValue.Or(Read(binary.LeftOperand, state), Read(binary.RightOperand, state));
            default:
                return VersionComparison.Read(binary, state) ?? ReadOther(binary, state);
        }
    }

    private GuardedValue ReadPattern(IPatternOperation pattern, IOperation input, FlowState state) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } => Read(input, state).IsEqualTo(value),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } when IsBool(input.Type) => Read(input, state).IsNull(),
        INegatedPatternOperation negated => ReadPattern(negated.Pattern, input, state).Negate(),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => GuardedValue.And(
            ReadPattern(both.LeftPattern, input, state), ReadPattern(both.RightPattern, input, state)),
        IBinaryPatternOperation either => GuardedValue.Or(
            ReadPattern(either.LeftPattern, input, state), ReadPattern(either.RightPattern, input, state)),
        IDiscardPatternOperation => GuardedValue.Constant(true, state.Facts),
        IRecursivePatternOperation recursive => ReadRecursive(recursive, input, state),
        _ => ReadOther(pattern, state),
    };

    /// <summary><c>host is { CanDo: true }</c>: a guard that is asked of the value which the pattern is held against.</summary>
    private GuardedValue ReadRecursive(IRecursivePatternOperation pattern, IOperation input, FlowState state)
    {
        var matches = ReadOther(pattern, state);
        foreach (var property in pattern.PropertySubpatterns)
        {
            if (MemberUse.GuardIn(property.Member) is { } guard
                && annotations.GuardsOf(guard) is { Length: > 0 } met
                && property.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } }
                && pattern.InputType is { } type)
            {
                var host = new Operand(type, operands.PathOf(input), OperandRole.Receiver);
                var facts = AddGuards(met, new EquatableArray<Operand>([host]), state.Facts);
                matches = GuardedValue.And(matches, new GuardedValue(facts, state.Facts, null));
            }
        }

        return pattern.DeclaredSymbol is { } declared && operands.PathOf(input) is { } path
            ? matches.Change(facts => state.WithFacts(facts).Copy(path, new HostPath(declared, null)).Facts)
            : matches;
    }

    private static bool? AsBool(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: bool value } ? value
        : operation is IConversionOperation conversion ? AsBool(conversion.Operand)
        : null;

    /// <summary>Whether a type is bool, or bool that may be null.</summary>
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
