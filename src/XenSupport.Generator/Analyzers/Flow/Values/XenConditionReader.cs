using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>
/// Reads conditions on the version of a host, and on what its release's statement says. Null for any other condition.
/// </summary>
internal sealed class XenConditionReader(
    XenValueReader values, VersionConstants constants, ConditionReader conditions)
{
    /// <summary><c>Supports</c> and the like, and a condition that is known to tell nothing.</summary>
    public GuardedValue? Read(IOperation operation, FlowState state)
    {
        switch (operation)
        {
            case IInvocationOperation parse when XenMembers.IsTryParse(parse.TargetMethod):
                return Nothing(state);
            case IInvocationOperation call when XenMembers.IsSecuritySupports(call.TargetMethod):
                return ReadCall(call, entry => ReadSecuritySupported(entry, state));
            case IInvocationOperation call when XenMembers.IsSupports(call.TargetMethod):
                return AcceptedBy(call) is { } accept
                    ? ReadCall(call, entry => ReadSupported(entry, accept, StatusSet.None, state))
                    : null;
            case IPropertyReferenceOperation { Instance.Type: var type } when XenMembers.IsEntry(type):
                return ReadTest(values.Read(operation), BinaryOperatorKind.Equals, true, operation, state);
            default:
                return null;
        }
    }

    public GuardedValue? ReadBinary(IBinaryOperation binary, FlowState state)
    {
        if (!Comparison.IsOne(binary.OperatorKind))
        {
            return null;
        }

        var (left, right, relation) = (binary.LeftOperand, binary.RightOperand, binary.OperatorKind);
        if (IsZero(right) && ComparedIn(left) is { } compared)
        {
            (left, right) = (compared.Instance!, compared.Arguments[0].Value);
        }
        else if (IsZero(left) && ComparedIn(right) is { } swapped)
        {
            (left, right) = (swapped.Arguments[0].Value, swapped.Instance!);
        }

        return XenMembers.IsVersion(left.Type)
            ? ReadVersions(left, relation, right, binary, state)
                ?? ReadVersions(right, Comparison.Swap(relation), left, binary, state)
            : ReadConstant(left, relation, right, binary, state)
                ?? ReadConstant(right, Comparison.Swap(relation), left, binary, state);
    }

    /// <summary>The outcome of a test of a value for null.</summary>
    public GuardedValue? ReadNull(IOperation value, IOperation condition, FlowState state) =>
        ReadTest(values.Read(value), BinaryOperatorKind.Equals, null, condition, state);

    /// <summary>The outcome of a comparison of what a value may be; null if nothing is known of it.</summary>
    public GuardedValue? ReadTest(
        IEnumerable<XenValue> tested,
        BinaryOperatorKind relation,
        object? constant,
        IOperation condition,
        FlowState state)
    {
        GuardedValue? joined = null;
        var isKnown = false;
        foreach (var value in tested)
        {
            isKnown |= value is not (UnknownValue or ConstantValue);
            var read = ReadTest(value, relation, constant, state) ?? conditions.ReadOther(condition, state);
            joined = joined is null ? read : GuardedValue.Join(joined, read);
        }

        return isKnown ? joined : null;
    }

    private static GuardedValue? ReadTest(
        XenValue value, BinaryOperatorKind relation, object? constant, FlowState state) => (value, constant) switch
        {
            (ConstantValue { Value: var fallback }, _) => ReadFallback(fallback, relation, constant, state),
            (EntryValue { Hosts: null }, _) => Nothing(state),
            (EntryValue { Field: EntryField.Whole } entry, null) => ReadStated(entry, state, relation),
            (EntryValue { Field: EntryField.Status } entry, int status) => ReadStatus(
                entry,
                StatusSet.Where(other => Comparison.Holds(relation, ((int)other).CompareTo(status))),
                StatusSet.Where(other => !Comparison.Holds(relation, ((int)other).CompareTo(status))),
                state),
            (EntryValue { Field: EntryField.SecuritySupport } entry, int support) =>
                ReadSecurity(entry, relation, support, state),
            (EntryValue { Field: EntryField.IsSupported } entry, bool isEqual) =>
                ReadSupported(entry, SupportStatus.Supported, default, state).IsEqualTo(isEqual),
            (EntryValue { Field: EntryField.IsSecuritySupported } entry, bool isEqual) =>
                ReadSecuritySupported(entry, state).IsEqualTo(isEqual),
            (VersionValue { Part: VersionPart.Major } version, int and >= 0 and var major) =>
                ReadVersion(version, relation, new XenVersion(major, 0), state),
            (VersionValue { Part: VersionPart.Minor } version, int and >= 0 and var minor) =>
                ReadVersion(version, relation, new XenVersion(0, minor), state),
            (EntryValue { Field: not EntryField.Whole }, null) =>
                GuardedValue.Constant(relation == BinaryOperatorKind.NotEquals, state.Facts),
            (UnknownValue, _) => null,
            _ => Nothing(state),
        };

    private static GuardedValue ReadFallback(
        object? fallback, BinaryOperatorKind relation, object? constant, FlowState state)
    {
        bool? outcome = (fallback, constant) switch
        {
            (null, null) => relation is BinaryOperatorKind.Equals,
            (null, _) or (_, null) => relation is BinaryOperatorKind.NotEquals,
            (int left, int right) => Comparison.Holds(relation, left.CompareTo(right)),
            (bool left, bool right) => Comparison.Holds(relation, left.CompareTo(right)),
            _ => null,
        };
        return outcome is null ? Nothing(state) : GuardedValue.Constant(outcome, state.Facts);
    }

    private static GuardedValue ReadStated(EntryValue entry, FlowState state, BinaryOperatorKind relation)
    {
        var isNull = ReadStatus(entry, StatusSet.None, StatusSet.Where(static _ => true), state);
        return relation == BinaryOperatorKind.Equals ? isNull : isNull.Negate();
    }

    private static GuardedValue ReadSupported(
        EntryValue entry, SupportStatus accept, StatusSet otherwise, FlowState state) =>
        ReadStatus(
            entry,
            StatusSet.Where(status => SupportStrength.Meets(status, accept)),
            StatusSet.Where(status => !SupportStrength.Meets(status, accept)).Union(otherwise),
            state);

    private static GuardedValue ReadStatus(
        EntryValue entry, StatusSet whenTrue, StatusSet whenFalse, FlowState state) =>
        entry.Hosts is { } hosts
            ? new GuardedValue(
                state.Facts.AddOfHosts(new StatusTest(hosts, entry.Key, whenTrue)),
                state.Facts.AddOfHosts(new StatusTest(hosts, entry.Key, whenFalse)),
                null)
            : Nothing(state);

    private static GuardedValue ReadSecuritySupported(EntryValue entry, FlowState state) => entry.Hosts is { } hosts
        ? new GuardedValue(state.Facts.AddOfHosts(new SecurityTest(hosts, entry.Key)), state.Facts, null)
        : Nothing(state);

    private static GuardedValue ReadSecurity(
        EntryValue entry, BinaryOperatorKind relation, int support, FlowState state) =>
        (relation, (SecuritySupport)support) switch
        {
            (BinaryOperatorKind.Equals or BinaryOperatorKind.GreaterThanOrEqual, SecuritySupport.Supported) =>
                ReadSecuritySupported(entry, state),
            (BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan, SecuritySupport.Supported) =>
                ReadSecuritySupported(entry, state).Negate(),
            _ => Nothing(state),
        };

    private GuardedValue? ReadVersions(
        IOperation value, BinaryOperatorKind relation, IOperation other, IOperation condition, FlowState state)
    {
        var constant = constants.Read(other);
        var parameter = values.VersionParameterOf(other);
        if (constant is null && parameter is null)
        {
            return null;
        }

        GuardedValue? joined = null;
        foreach (var tested in values.Read(value))
        {
            var read = tested switch
            {
                ConstantValue => GuardedValue.Constant(relation == BinaryOperatorKind.NotEquals, state.Facts),
                VersionValue version when constant is { } known => ReadVersion(version, relation, known, state),
                VersionValue version => ReadAtLeast(version, relation, parameter!, state),
                _ => conditions.ReadOther(condition, state),
            };
            joined = joined is null ? read : GuardedValue.Join(joined, read);
        }

        return joined;
    }

    private static GuardedValue ReadVersion(
        VersionValue version, BinaryOperatorKind relation, XenVersion constant, FlowState state)
    {
        var test = new VersionTest(version.Hosts, version.Part, relation, constant);
        return new GuardedValue(state.Facts.AddOfHosts(test), state.Facts.AddOfHosts(test.Negate()), null);
    }

    private static GuardedValue ReadAtLeast(
        VersionValue version, BinaryOperatorKind relation, IParameterSymbol parameter, FlowState state)
    {
        var atLeast = state.Facts.AddOfHosts(new ParameterTest(version.Hosts, parameter.Name));
        return relation switch
        {
            BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.Equals =>
                new GuardedValue(atLeast, state.Facts, null),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.NotEquals =>
                new GuardedValue(state.Facts, atLeast, null),
            _ => Nothing(state),
        };
    }

    private GuardedValue? ReadConstant(
        IOperation value, BinaryOperatorKind relation, IOperation constant, IOperation condition, FlowState state) =>
        XenValueReader.MayTell(value.Type) && values.Read(constant).ToList() is [ConstantValue { Value: var other }]
            ? ReadTest(values.Read(value), relation, other, condition, state)
            : null;

    private GuardedValue? ReadCall(IInvocationOperation call, Func<EntryValue, GuardedValue> read)
    {
        GuardedValue? joined = null;
        foreach (var entry in values.ReadEntry(call.Arguments[0].Value, call.Arguments[1].Value).OfType<EntryValue>())
        {
            var known = read(entry);
            joined = joined is null ? known : GuardedValue.Join(joined, known);
        }

        return joined;
    }

    private static SupportStatus? AcceptedBy(IInvocationOperation call) => call.Arguments.Length < 3
        ? SupportStatus.Supported
        : call.Arguments[2].Value.ConstantValue is { HasValue: true, Value: int accept } ? (SupportStatus)accept : null;

    private static IInvocationOperation? ComparedIn(IOperation operation) =>
        operation is IInvocationOperation { Instance: not null } call && XenMembers.IsCompareTo(call.TargetMethod)
            ? call
            : null;

    private static bool IsZero(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: 0 };

    private static GuardedValue Nothing(FlowState state) => new(state.Facts, state.Facts, null);
}
