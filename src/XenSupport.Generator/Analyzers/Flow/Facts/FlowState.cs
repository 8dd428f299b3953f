using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>What is known at a place in the code, and what the values of earlier conditions tell.</summary>
/// <param name="Values">By local, parameter, or what the compiler captured a value in (<c>CaptureId</c>).</param>
internal sealed record FlowState(Knowledge Facts, ImmutableDictionary<object, GuardedValue> Values)
{
    public static FlowState Of(IEnumerable<Fact> facts) =>
        new(Knowledge.Of(facts), ImmutableDictionary<object, GuardedValue>.Empty);

    public FlowState WithFacts(Knowledge facts) => this with { Facts = facts };

    public FlowState WithValue(object holder, GuardedValue value) =>
        this with
        {
            Values = Values.SetItem(holder, value),
        };

    /// <summary>What the value in a holder tells.</summary>
    public GuardedValue ValueOf(object holder) => Values.TryGetValue(holder, out var value)
        ? value.Change(facts => facts.And(Facts))
        : GuardedValue.Silent(Facts);

    /// <summary>The state after regions of the code, without the values that only they can use.</summary>
    public FlowState Leave(ImmutableArray<ControlFlowRegion> regions)
    {
        var values = Values;
        foreach (var region in regions)
        {
            values = values.RemoveRange(region.Locals)
                .RemoveRange(region.CaptureIds.Select(static id => (object)id));
        }

        return ReferenceEquals(values, Values) ? this : this with { Values = values };
    }

    /// <summary>The state after an assignment: nothing is known of the symbol any more.</summary>
    public FlowState Forget(ISymbol assigned)
    {
        var values = Values.Remove(assigned);
        foreach (var value in values)
        {
            values = values.SetItem(value.Key, value.Value.Change(held => held.Without(assigned)));
        }

        return new FlowState(Facts.Without(assigned), values);
    }

    /// <summary>The state after an assignment that may have changed any host.</summary>
    public FlowState ForgetHosts() =>
        new(
            Facts.Change(static way =>
                way.Except(way.Where(static fact => fact is HostFact { Operands.Count: > 0 }))),
            ImmutableDictionary<object, GuardedValue>.Empty);

    /// <summary>The state after one path was assigned to another: what is known of the first holds for both.</summary>
    public FlowState Copy(HostPath from, HostPath to)
    {
        var isAlias = !from.IsPartOf(to) && !to.IsPartOf(from);
        return WithFacts(Facts.Change(way =>
        {
            var copies = way.Union(way.OfType<HostFact>().Select(fact => fact.Rebase(from, to)).OfType<HostFact>());
            return isAlias ? copies.Add(new Alias(from, to)) : copies;
        }));
    }

    /// <summary>The state after a collection may have changed: nothing is known of its elements any more.</summary>
    public FlowState ForgetElements(HostPath collection) => WithFacts(Facts.Change(way => way.Except(
        way.Where(fact => fact is GuardFact guard
            && guard.Operands.Any(operand => operand.Path?.IsElementOf(collection) ?? false)))));

    /// <summary>What is known where two branches meet; null is a branch that is never taken.</summary>
    public static FlowState? Join(FlowState? left, FlowState? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        var values = ImmutableDictionary.CreateBuilder<object, GuardedValue>();
        foreach (var held in left.Values)
        {
            // A value that neither branch changed is kept: 'ValueOf' adds what is known of the branches.
            values[held.Key] = right.Values.TryGetValue(held.Key, out var other) && ReferenceEquals(held.Value, other)
                ? other
                : GuardedValue.Join(left.ValueOf(held.Key), right.ValueOf(held.Key));
        }

        foreach (var holder in right.Values.Keys)
        {
            if (!values.ContainsKey(holder))
            {
                values[holder] = GuardedValue.Join(left.ValueOf(holder), right.ValueOf(holder));
            }
        }

        return new FlowState(Knowledge.Or(left.Facts, right.Facts)!, values.ToImmutable());
    }

    /// <summary>What two states have in common; values that differ are dropped.</summary>
    public static FlowState InCommon(FlowState left, FlowState right) =>
        new(
            Knowledge.InCommon(left.Facts, right.Facts),
            left.Values.RemoveRange(left.Values
                .Where(held => !right.Values.TryGetValue(held.Key, out var other) || !held.Value.Equals(other))
                .Select(static held => held.Key)));

    public bool Equals(FlowState? other)
    {
        if (other is null || Values.Count != other.Values.Count || !Facts.Equals(other.Facts))
        {
            return false;
        }

        foreach (var value in Values)
        {
            if (!other.Values.TryGetValue(value.Key, out var others) || !value.Value.Equals(others))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode() => (Facts, Values.Count).GetHashCode();
}
