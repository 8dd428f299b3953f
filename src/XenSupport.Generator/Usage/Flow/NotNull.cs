using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>A value is not null: a pattern that it does not match, it does not match for what it has in it.</summary>
internal sealed record NotNull(HostPath Path) : Fact
{
    public override bool DependsOn(ISymbol assigned) => Path.DependsOn(assigned);

    public static bool IsKnown(HostPath? path, ImmutableHashSet<Fact> facts) => path is not null && facts.Contains(new NotNull(path));

    /// <summary>A test for null with what it tells of the value, where it has a name.</summary>
    public static GuardedValue AddWhereFalse(GuardedValue isNull, HostPath? path) => path is not null && isNull.WhenFalse is { } facts
        ? isNull with { WhenFalse = facts.Add(new NotNull(path)) }
        : isNull;
}
