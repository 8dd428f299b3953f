using System.Collections.Immutable;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>What is known for each value of a bool; null for a value that it cannot have.</summary>
internal sealed record GuardedValue(
    ImmutableHashSet<Fact>? WhenTrue, ImmutableHashSet<Fact>? WhenFalse, ImmutableHashSet<Fact>? WhenNull)
{
    /// <summary>What is known whatever the value.</summary>
    public ImmutableHashSet<Fact>? Always => Join(Join(WhenTrue, WhenFalse), WhenNull);

    /// <summary>A bool that tells nothing.</summary>
    public static GuardedValue Silent(ImmutableHashSet<Fact> facts) => new(facts, facts, facts);

    public static GuardedValue Constant(bool? value, ImmutableHashSet<Fact> facts) =>
        new(value == true ? facts : null, value == false ? facts : null, value is null ? facts : null);

    public GuardedValue Negate() => new(WhenFalse, WhenTrue, WhenNull);

    /// <summary>The outcome of comparing it with a constant.</summary>
    public GuardedValue IsEqualTo(bool value) => value
        ? new(WhenTrue, Join(WhenFalse, WhenNull), null)
        : new(WhenFalse, Join(WhenTrue, WhenNull), null);

    /// <summary>The outcome of testing it for null.</summary>
    public GuardedValue IsNull() => new(WhenNull, Join(WhenTrue, WhenFalse), null);

    /// <summary>What is known where two branches meet.</summary>
    public static GuardedValue Join(GuardedValue left, GuardedValue right) =>
        new(
            Join(left.WhenTrue, right.WhenTrue),
            Join(left.WhenFalse, right.WhenFalse),
            Join(left.WhenNull, right.WhenNull));

    public static ImmutableHashSet<Fact>? Join(ImmutableHashSet<Fact>? left, ImmutableHashSet<Fact>? right) =>
        left is null ? right : right is null || ReferenceEquals(left, right) ? left : left.Intersect(right);

    /// <summary>The outcome of <c>left &amp; right</c>.</summary>
    public static GuardedValue And(GuardedValue left, GuardedValue right) =>
        new(
            Both(left.WhenTrue, right.WhenTrue),
            Join(left.WhenFalse, right.WhenFalse),
            Join(left.WhenNull, right.WhenNull));

    public static GuardedValue Or(GuardedValue left, GuardedValue right) => And(left.Negate(), right.Negate()).Negate();

    /// <summary>The value with its facts changed.</summary>
    public GuardedValue Change(Func<ImmutableHashSet<Fact>, ImmutableHashSet<Fact>> change) => new(
        WhenTrue is null ? null : change(WhenTrue),
        WhenFalse is null ? null : change(WhenFalse),
        WhenNull is null ? null : change(WhenNull));

    public bool Equals(GuardedValue? other) =>
        other is not null
        && AreEqual(WhenTrue, other.WhenTrue)
        && AreEqual(WhenFalse, other.WhenFalse)
        && AreEqual(WhenNull, other.WhenNull);

    public override int GetHashCode() => (WhenTrue?.Count, WhenFalse?.Count, WhenNull?.Count).GetHashCode();

    private static bool AreEqual(ImmutableHashSet<Fact>? left, ImmutableHashSet<Fact>? right) =>
        left is null || right is null ? left == right : left.SetEquals(right);

    private static ImmutableHashSet<Fact>? Both(ImmutableHashSet<Fact>? left, ImmutableHashSet<Fact>? right) =>
        left is null || right is null ? null : left.Union(right);
}
