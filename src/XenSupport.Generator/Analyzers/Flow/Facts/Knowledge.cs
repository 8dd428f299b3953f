using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>What is known at a place in the code: the facts of one of the ways to it, though not which one.</summary>
internal sealed class Knowledge : IEquatable<Knowledge>
{
    /// <summary>Of more ways, only what they have in common is kept, so loops come to an end.</summary>
    private const int MostWays = 12;

    // Without a limit, two hosts that are parts of each other would get ever longer names.
    private const int MostAliases = 3;

    private Knowledge(IReadOnlyList<ImmutableHashSet<Fact>> ways) => Ways = ways;

    public static Knowledge Nothing { get; } = new([ImmutableHashSet<Fact>.Empty]);

    /// <summary>The facts of each way; at least one.</summary>
    public IReadOnlyList<ImmutableHashSet<Fact>> Ways { get; }

    public static Knowledge Of(IEnumerable<Fact> facts) => new([ImmutableHashSet.CreateRange(facts)]);

    public Knowledge Add(Fact fact) => Change(way => Add(way, fact));

    /// <summary>Adds a fact, also under the other names of its hosts.</summary>
    public Knowledge AddOfHosts(HostFact fact) => AddOfHosts(fact, MostAliases);

    /// <summary>What is known if both hold.</summary>
    public Knowledge And(Knowledge other)
    {
        // The facts of a condition are often combined with what they were derived from.
        if (ReferenceEquals(this, other) || Implies(other))
        {
            return this;
        }

        if (other.Implies(this))
        {
            return other;
        }

        var ways = new List<ImmutableHashSet<Fact>>(MostWays + 1);
        foreach (var way in Ways)
        {
            foreach (var others in other.Ways)
            {
                AddWay(ways, others.Aggregate(way, Add));
                if (ways.Count > MostWays)
                {
                    return new Knowledge([InCommon(other.Ways).Aggregate(InCommon(Ways), Add)]);
                }
            }
        }

        return new Knowledge(ways);
    }

    /// <summary>What is known where two branches meet; null is a branch that is never taken.</summary>
    public static Knowledge? Or(Knowledge? left, Knowledge? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        var ways = new List<ImmutableHashSet<Fact>>(left.Ways);
        foreach (var way in right.Ways)
        {
            AddWay(ways, way);
        }

        return Limit(ways);
    }

    /// <summary>The facts that hold on every way of both.</summary>
    public static Knowledge InCommon(Knowledge left, Knowledge right) =>
        new([InCommon([.. left.Ways, .. right.Ways])]);

    /// <summary>What is known with the facts of each way changed.</summary>
    public Knowledge Change(Func<ImmutableHashSet<Fact>, ImmutableHashSet<Fact>> change)
    {
        var changed = Ways.Select(change).ToList();
        if (changed.Zip(Ways, ReferenceEquals).All(static isSame => isSame))
        {
            return this;
        }

        var ways = new List<ImmutableHashSet<Fact>>(changed.Count);
        foreach (var way in changed)
        {
            AddWay(ways, way);
        }

        return Limit(ways);
    }

    /// <summary>What remains after a symbol was assigned.</summary>
    public Knowledge Without(ISymbol assigned) => Change(way =>
    {
        foreach (var fact in way)
        {
            way = fact.DependsOn(assigned) ? way.Remove(fact) : way;
        }

        return way;
    });

    /// <summary>What is known on the ways where a fact does not hold; null if there are none.</summary>
    public Knowledge? Unless(Fact fact) => Ways.Where(way => !way.Contains(fact)).ToList() switch
    {
        [] => null,
        var others when others.Count == Ways.Count => this,
        var others => new Knowledge(others),
    };

    public bool Contains(Fact fact) => Ways.All(way => way.Contains(fact));

    public bool Equals(Knowledge? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Ways.Count == other.Ways.Count && Ways.All(way => other.Ways.Any(way.SetEquals))));

    public override bool Equals(object? obj) => Equals(obj as Knowledge);

    public override int GetHashCode() => Ways.Count;

    /// <param name="most">How many assignments may lie between a host and its other name.</param>
    private Knowledge AddOfHosts(HostFact fact, int most)
    {
        if (Contains(fact) || most < 0)
        {
            return this;
        }

        var all = Add(fact);
        foreach (var alias in Ways[0].OfType<Alias>().Where(Contains))
        {
            foreach (var copy in new[] { fact.Rebase(alias.From, alias.To), fact.Rebase(alias.To, alias.From) })
            {
                all = copy is null ? all : all.AddOfHosts(copy, most - 1);
            }
        }

        return all;
    }

    private bool Implies(Knowledge other) => Ways.All(way => other.Ways.Any(known => IsPart(known, way)));

    // ImmutableHashSet.IsSubsetOf enumerates the other set, however large it is.
    private static bool IsPart(ImmutableHashSet<Fact> part, ImmutableHashSet<Fact> way)
    {
        if (part.Count > way.Count)
        {
            return false;
        }

        foreach (var fact in part)
        {
            if (!way.Contains(fact))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableHashSet<Fact> Add(ImmutableHashSet<Fact> way, Fact fact)
    {
        foreach (var known in way)
        {
            if (known.And(fact) is { } both)
            {
                return way.Remove(known).Add(both);
            }
        }

        return way.Add(fact);
    }

    /// <summary>Adds a way, unless one that knows less is there; ways that differ in one fact may become one.</summary>
    private static void AddWay(List<ImmutableHashSet<Fact>> ways, ImmutableHashSet<Fact> added)
    {
        for (var i = 0; i < ways.Count; i++)
        {
            if (IsPart(ways[i], added))
            {
                return;
            }

            if (Merge(ways[i], added) is { } merged)
            {
                ways.RemoveAt(i);
                AddWay(ways, merged);
                return;
            }
        }

        ways.RemoveAll(way => IsPart(added, way));
        ways.Add(added);
    }

    private static ImmutableHashSet<Fact>? Merge(ImmutableHashSet<Fact> left, ImmutableHashSet<Fact> right)
    {
        if (left.Count != right.Count || left.Except(right) is not { Count: 1 } own)
        {
            return null;
        }

        return own.Single().Or(right.Except(left).Single()) is { } either ? left.Intersect(right).Union(either) : null;
    }

    private static Knowledge Limit(List<ImmutableHashSet<Fact>> ways)
    {
        return new Knowledge(ways.Count <= MostWays ? ways : [InCommon(ways)]);
    }

    private static ImmutableHashSet<Fact> InCommon(IReadOnlyList<ImmutableHashSet<Fact>> ways)
    {
        var common = ways.Aggregate(static (left, right) => left.Intersect(right));
        return ways.Count > 1 && ways.All(static way => way.Any(static fact => fact is OtherCondition))
            ? common.Add(OtherCondition.OneOfSeveral)
            : common;
    }
}
