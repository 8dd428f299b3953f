namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>What is known for each value of a bool; null for a value that it cannot have.</summary>
internal sealed record GuardedValue(Knowledge? WhenTrue, Knowledge? WhenFalse, Knowledge? WhenNull)
{
    /// <summary>What is known whatever the value.</summary>
    public Knowledge? Always => Knowledge.Or(Knowledge.Or(WhenTrue, WhenFalse), WhenNull);

    /// <summary>A bool that tells nothing.</summary>
    public static GuardedValue Silent(Knowledge facts) => new(facts, facts, facts);

    public static GuardedValue Constant(bool? value, Knowledge facts) =>
        new(value == true ? facts : null, value == false ? facts : null, value is null ? facts : null);

    public GuardedValue Negate() => new(WhenFalse, WhenTrue, WhenNull);

    /// <summary>The outcome of comparing it with a constant.</summary>
    public GuardedValue IsEqualTo(bool value) => value
        ? new(WhenTrue, Knowledge.Or(WhenFalse, WhenNull), null)
        : new(WhenFalse, Knowledge.Or(WhenTrue, WhenNull), null);

    /// <summary>The outcome of testing it for null.</summary>
    public GuardedValue IsNull() => new(WhenNull, Knowledge.Or(WhenTrue, WhenFalse), null);

    /// <summary>What is known where two branches meet.</summary>
    public static GuardedValue Join(GuardedValue left, GuardedValue right) =>
        new(
            Knowledge.Or(left.WhenTrue, right.WhenTrue),
            Knowledge.Or(left.WhenFalse, right.WhenFalse),
            Knowledge.Or(left.WhenNull, right.WhenNull));

    /// <summary>The outcome of <c>left &amp; right</c>.</summary>
    public static GuardedValue And(GuardedValue left, GuardedValue right) =>
        new(
            Both(left.WhenTrue, right.WhenTrue),
            Knowledge.Or(left.WhenFalse, right.WhenFalse),
            Knowledge.Or(left.WhenNull, right.WhenNull));

    public static GuardedValue Or(GuardedValue left, GuardedValue right) => And(left.Negate(), right.Negate()).Negate();

    /// <summary>The value with its facts changed.</summary>
    public GuardedValue Change(Func<Knowledge, Knowledge> change)
    {
        var whenTrue = WhenTrue is null ? null : change(WhenTrue);
        var whenFalse = WhenFalse is null ? null : change(WhenFalse);
        var whenNull = WhenNull is null ? null : change(WhenNull);
        return ReferenceEquals(whenTrue, WhenTrue)
            && ReferenceEquals(whenFalse, WhenFalse)
            && ReferenceEquals(whenNull, WhenNull)
                ? this
                : new GuardedValue(whenTrue, whenFalse, whenNull);
    }

    private static Knowledge? Both(Knowledge? left, Knowledge? right) =>
        left is null || right is null ? null : left.And(right);
}
