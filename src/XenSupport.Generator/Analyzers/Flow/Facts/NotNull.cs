using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A value is known to be non-null, so a failed pattern is due to its properties.</summary>
internal sealed record NotNull(HostPath Path) : Fact
{
    public override bool DependsOn(ISymbol assigned) => Path.DependsOn(assigned);

    public static bool IsKnown(HostPath? path, Knowledge facts) =>
        path is not null && facts.Contains(new NotNull(path));

    /// <summary>Adds what a test for null tells of a value that has a name.</summary>
    public static GuardedValue AddWhereFalse(GuardedValue isNull, HostPath? path) =>
        path is null
            ? isNull
            : isNull with
            {
                WhenFalse = isNull.WhenFalse?.Unless(new IsNull(path))?.Add(new NotNull(path)),
            };
}
