using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>What is known at a place of the code, and what the bools say that were computed before.</summary>
/// <param name="Values">By local, parameter, or place where the compiler keeps a value (<c>CaptureId</c>).</param>
internal sealed record FlowState(ImmutableHashSet<Fact> Facts, ImmutableDictionary<object, GuardedValue> Values)
{
    public static FlowState Of(IEnumerable<Fact> facts) =>
        new(ImmutableHashSet.CreateRange(facts), ImmutableDictionary<object, GuardedValue>.Empty);

    public FlowState WithFacts(ImmutableHashSet<Fact> facts) => this with { Facts = facts };

    public FlowState WithValue(object holder, GuardedValue value) => this with { Values = Values.SetItem(holder, value) };

    /// <summary>What a bool says that is held under a name.</summary>
    public GuardedValue ValueOf(object holder) => Values.TryGetValue(holder, out var value)
        ? value.Change(facts => facts.Union(Facts))
        : GuardedValue.Silent(Facts);

    /// <summary>After an assignment: what was known of the symbol's old value is gone.</summary>
    public FlowState Forget(ISymbol assigned)
    {
        var facts = Without(Facts, assigned);
        var values = Values.Remove(assigned);
        foreach (var value in values)
        {
            values = values.SetItem(value.Key, value.Value.Change(held => Without(held, assigned)));
        }

        return new FlowState(facts, values);
    }

    /// <summary>After an assignment to what may be any host.</summary>
    public FlowState ForgetHosts() =>
        new(
            ImmutableHashSet.CreateRange(Facts.Where(static fact => fact is not GuardFact { Operands.Count: > 0 })),
            ImmutableDictionary<object, GuardedValue>.Empty);

    /// <summary>After one value was assigned to another name: what is known of it holds by that as well.</summary>
    public FlowState Copy(HostPath from, HostPath to)
    {
        var facts = Facts;
        foreach (var fact in Facts)
        {
            if ((fact as GuardFact)?.Rebase(from, to) is { } copy)
            {
                facts = facts.Add(copy);
            }
        }

        return WithFacts(facts);
    }

    /// <summary>What is known where two ways meet; null is a way that is never taken.</summary>
    public static FlowState? Join(FlowState? left, FlowState? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        var values = ImmutableDictionary.CreateBuilder<object, GuardedValue>();
        foreach (var holder in left.Values.Keys)
        {
            values[holder] = GuardedValue.Join(left.ValueOf(holder), right.ValueOf(holder));
        }

        foreach (var holder in right.Values.Keys)
        {
            if (!values.ContainsKey(holder))
            {
                values[holder] = GuardedValue.Join(left.ValueOf(holder), right.ValueOf(holder));
            }
        }

        return new FlowState(left.Facts.Intersect(right.Facts), values.ToImmutable());
    }

    public bool Equals(FlowState? other)
    {
        if (other is null || Values.Count != other.Values.Count || !Facts.SetEquals(other.Facts))
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

    public override int GetHashCode() => (Facts.Count, Values.Count).GetHashCode();

    private static ImmutableHashSet<Fact> Without(ImmutableHashSet<Fact> facts, ISymbol assigned)
    {
        foreach (var fact in facts)
        {
            if (fact.DependsOn(assigned))
            {
                facts = facts.Remove(fact);
            }
        }

        return facts;
    }
}
